%% App, Folder -> the keys of the application specification in that folder, or none.
fun(App, Folder) ->
    case erl_prim_loader:get_file(filename:join(Folder, atom_to_list(App) ++ ".app")) of
        {ok, Text, _} ->
            case erl_scan:string(unicode:characters_to_list(Text)) of
                {ok, Tokens, _} ->
                    case erl_parse:parse_term(Tokens) of
                        {ok, {application, App, Keys}} when is_list(Keys) -> Keys;
                        _ -> none
                    end;
                _ -> none
            end;
        error -> none
    end
end
