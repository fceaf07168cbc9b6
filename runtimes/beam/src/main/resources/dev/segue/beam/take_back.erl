%% Started, Loaded, Modules, Folders -> takes back what start.erl has brought. Gives ok, or what is left of it.
begin
    Stopped = [{App, application:stop(App)} || App <- lists:reverse(Started)],
    Unloaded = [{App, application:unload(App)} || App <- Loaded],
    Purged = [{Module, code:delete(Module) andalso code:soft_purge(Module)}
              || Module <- Modules, erlang:module_loaded(Module)],
    _ = [code:del_path(Folder) || Folder <- Folders],
    case [App || {App, Answer} <- Stopped ++ Unloaded,
                 not lists:member(Answer, [ok, {error, {not_started, App}}, {error, {not_loaded, App}}])]
         ++ [Module || {Module, false} <- Purged] of
        [] -> ok;
        Left -> {error, {left, Left}}
    end
end
