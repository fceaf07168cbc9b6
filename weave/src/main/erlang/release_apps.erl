%% Version -> the applications of that release with their versions and folders, as the release handler has written them
%% to its file; the handler itself cannot be asked from within. None if the file has no such release.
fun(Version) ->
    Root = code:root_dir(),
    Releases = case application:get_env(sasl, releases_dir) of
        {ok, Folder} -> Folder;
        undefined -> os:getenv("RELDIR", filename:join(Root, "releases"))
    end,
    Wanted = unicode:characters_to_list(Version),
    case file:consult(filename:join(Releases, "RELEASES")) of
        {ok, [All | _]} when is_list(All) ->
            [{App, Vsn, filename:absname(Folder, Root)}
             || Release <- All, element(3, Release) =:= Wanted, {App, Vsn, Folder} <- element(5, Release)];
        _ ->
            []
    end
end
