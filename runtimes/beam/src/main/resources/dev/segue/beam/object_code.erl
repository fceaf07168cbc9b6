%% Folder, Modules -> for each its object code in that folder: {File, Digest, Version, Code}, or {missing, File}.
[begin
     File = filename:join(Folder, atom_to_list(Module) ++ ".beam"),
     case erl_prim_loader:get_file(File) of
         {ok, Code, _} ->
             case {beam_lib:md5(Code), beam_lib:version(Code)} of
                 {{ok, {Module, Digest}}, {ok, {_, Version}}} -> {File, Digest, Version, Code};
                 _ -> {missing, File}
             end;
         error ->
             {missing, File}
     end
 end || Module <- Modules]
