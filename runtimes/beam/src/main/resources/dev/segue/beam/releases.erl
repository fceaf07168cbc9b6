%% -> what the release handler knows: {known, Folder, [{Name, Version, Status}]}, or {unlisted, Folder} where the node was
%% started without a list of releases in its folder, or none where no release handler runs.
case whereis(release_handler) of
    undefined ->
        none;
    _ ->
        Folder = case {application:get_env(sasl, releases_dir), os:getenv("RELDIR")} of
            {{ok, Set}, _} -> Set;
            {undefined, false} -> filename:join(code:root_dir(), "releases");
            {undefined, Given} -> Given
        end,
        case filelib:is_regular(filename:join(Folder, "RELEASES")) of
            true ->
                {known, Folder, [{Name, Version, Status}
                                 || {Name, Version, _, Status} <- release_handler:which_releases()]};
            false ->
                {unlisted, Folder}
        end
end
