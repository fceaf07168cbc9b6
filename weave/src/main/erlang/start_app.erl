%% App -> starts an application and what it needs; nil. What is not on the code path is looked for beside what is; a start
%% that fails leaves nothing of it.
fun(App) ->
    Segue@atom_argument("start_app", "app", App),
    Known = [Name || {Name, _, _} <- application:loaded_applications()],
    Path = code:get_path(),
    Roots = lists:usort([filename:dirname(filename:dirname(Folder))
                         || Folder <- Path, is_list(Folder), filename:basename(Folder) =:= "ebin"]),
    Beside = fun(Name) ->
        File = atom_to_list(Name) ++ ".app",
        case lists:member(Name, Known) orelse code:where_is_file(File) =/= non_existing of
            true ->
                [];
            false ->
                [Folder || Root <- Roots,
                           Folder <- filelib:wildcard(filename:join([Root, atom_to_list(Name) ++ "-*", "ebin"])),
                           filelib:is_regular(filename:join(Folder, File))]
        end
    end,
    Reach = fun Reach(Name) ->
        Found = Beside(Name),
        length(Found) =< 1 orelse error({several, Name, Found}),
        _ = [true = code:add_pathz(Folder) || Folder <- Found],
        case application:load(Name) of
            ok ->
                {ok, Needs} = application:get_key(Name, applications),
                lists:foreach(Reach, Needs);
            _ ->
                ok
        end
    end,
    try
        Reach(App),
        case application:ensure_all_started(App) of
            {ok, _} -> nil;
            {error, Why} -> throw(Why)
        end
    catch
        _:Reason ->
            _ = [application:unload(Name) || {Name, _, _} <- application:loaded_applications(),
                                             not lists:member(Name, Known)],
            _ = [code:del_path(Folder) || Folder <- code:get_path(), not lists:member(Folder, Path)],
            Segue@app_refused("start", App, {error, Reason})
    end
end
