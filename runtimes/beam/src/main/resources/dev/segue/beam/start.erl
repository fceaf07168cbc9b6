%% Name -> starts an application and what it needs. What is not on the code path is looked for beside what is. Gives what
%% that has brought: {ok, Started, Loaded, Modules, Folders}; an error leaves nothing of it.
begin
    Known = [App || {App, _, _} <- application:loaded_applications()],
    Held = maps:from_list([{Module, true} || {Module, _} <- code:all_loaded()]),
    Roots = lists:usort([filename:dirname(filename:dirname(Folder))
                         || Folder <- code:get_path(), is_list(Folder), filename:basename(Folder) =:= "ebin"]),
    Beside = fun(App) ->
        File = atom_to_list(App) ++ ".app",
        case lists:member(App, Known) orelse code:where_is_file(File) =/= non_existing of
            true ->
                [];
            false ->
                [Folder || Root <- Roots,
                           Folder <- filelib:wildcard(filename:join([Root, atom_to_list(App) ++ "-*", "ebin"])),
                           filelib:is_regular(filename:join(Folder, File))]
        end
    end,
    Reach = fun Reach(App) ->
        Found = Beside(App),
        length(Found) =< 1 orelse throw({several, App, Found}),
        _ = [true = code:add_pathz(Folder) || Folder <- Found],
        case application:load(App) of
            ok ->
                {ok, Needs} = application:get_key(App, applications),
                Found ++ lists:append([Reach(Need) || Need <- Needs]);
            _ ->
                Found
        end
    end,
    Fresh = fun() -> [App || {App, _, _} <- application:loaded_applications(), not lists:member(App, Known)] end,
    Path = code:get_path(),
    case catch {Reach(Name), application:ensure_all_started(Name)} of
        {Folders, {ok, Started}} ->
            Loaded = Fresh(),
            Modules = [Module || App <- Loaded, {ok, Own} <- [application:get_key(App, modules)],
                                 Module <- Own, not maps:is_key(Module, Held)],
            {ok, Started, Loaded, Modules, Folders};
        Failure ->
            _ = [application:unload(App) || App <- Fresh()],
            _ = [code:del_path(Folder) || Folder <- code:get_path(), not lists:member(Folder, Path)],
            case Failure of
                {_, {error, Reason}} -> {error, Reason};
                Other -> {error, Other}
            end
    end
end
