%% App -> {Folder, Keys} of the version that the run goes to.
fun(App) ->
    Version = case Segue@kept(header, #{}) of
        #{to_version := To} ->
            To;
        _ ->
            Name = atom_to_list(App),
            Segue@refuse(runtime, ["which version of ", Name, " to load is not known: begin the script with `upgrade ",
                                   Name, " from \"", 16#2026, "\" to \"", 16#2026, "\"`"])
    end,
    Folder = Segue@version_folder(App, Version),
    case Folder =/= none andalso Segue@app_keys(App, Folder) of
        Keys when is_list(Keys) ->
            {Folder, Keys};
        _ ->
            Looked = case Folder of
                none -> ["no folder on ", atom_to_list(node()), ", where ", atom_to_list(App), " has none"];
                _ -> [Folder, " on ", atom_to_list(node())]
            end,
            Segue@refuse(runtime, ["there is no code of ", atom_to_list(App), " ", Version, ": looked for it in ", Looked])
    end
end
