%% Text -> the application specification that is written there, or error.
case erl_scan:string(Text) of
    {ok, Tokens, _} ->
        case erl_parse:parse_term(Tokens) of
            {ok, {application, Name, Keys}} when is_atom(Name), is_list(Keys) -> {application, Name, Keys};
            _ -> error
        end;
    _ ->
        error
end
