%% Folder, Names, Version -> the archive of a release: {packed, Name, Rel, Relup} with its name for unpacking and the
%% content of its .rel and of its relup, if it has one; {broken, File, Reason}; or none. Nothing is written.
begin
    Ending = "-" ++ Version ++ ".tar.gz",
    Others = case file:list_dir(Folder) of
        {ok, Files} -> [filename:basename(File, ".tar.gz") || File <- lists:sort(Files), lists:suffix(Ending, File)];
        _ -> []
    end,
    Tar = fun(Name) -> filename:join(Folder, Name ++ ".tar.gz") end,
    case [Name || Name <- Names ++ Others, filelib:is_regular(Tar(Name))] of
        [] ->
            none;
        [Found | _] ->
            Rel = "releases/" ++ Found ++ ".rel",
            Relup = "releases/" ++ Version ++ "/relup",
            Content = fun(Name, All) -> proplists:get_value(Name, All, none) end,
            case catch erl_tar:extract(Tar(Found), [compressed, memory, {files, [Rel, Relup]}]) of
                {ok, Held} -> {packed, Found, Content(Rel, Held), Content(Relup, Held)};
                {error, {_, Reason}} -> {broken, Tar(Found), Reason};
                {error, Reason} -> {broken, Tar(Found), Reason};
                {'EXIT', {Reason, _}} -> {broken, Tar(Found), Reason}
            end
    end
end
