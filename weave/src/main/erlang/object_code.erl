%% Folder, Module -> {File, Digest, Version, Code} of its object code there, or none.
fun(Folder, Module) ->
    File = filename:join(Folder, atom_to_list(Module) ++ ".beam"),
    case erl_prim_loader:get_file(File) of
        {ok, Code, _} ->
            case {beam_lib:md5(Code), beam_lib:version(Code)} of
                {{ok, {Module, Digest}}, {ok, {_, Version}}} -> {File, Digest, Version, Code};
                _ -> none
            end;
        error ->
            none
    end
end
