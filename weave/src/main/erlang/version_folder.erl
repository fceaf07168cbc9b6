%% App, Version -> the ebin folder of the application in the release of that version, else beside the folder that runs.
fun(App, Version) ->
    case lists:keyfind(App, 1, Segue@release_apps(Version)) of
        {_, _, Folder} ->
            filename:join(Folder, "ebin");
        false ->
            case code:lib_dir(App) of
                {error, _} -> none;
                Current ->
                    Name = [atom_to_list(App), "-", Version],
                    filename:join([filename:dirname(Current), unicode:characters_to_list(Name), "ebin"])
            end
    end
end
