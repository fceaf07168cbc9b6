%% App -> its loaded modules, by name.
fun(App) ->
    Segue@atom_argument("modules", "app", App),
    case application:get_key(App, modules) of
        {ok, Modules} -> lists:sort([Module || Module <- Modules, erlang:module_loaded(Module)]);
        undefined -> []
    end
end
