%% App -> forgets an application that does not run; nil.
fun(App) ->
    Segue@atom_argument("unload_app", "app", App),
    case {lists:keymember(App, 1, application:which_applications()), application:get_key(App, vsn)} of
        {true, _} -> Segue@app_refused("unload", App, {error, {running, App}});
        {_, undefined} -> Segue@app_refused("unload", App, {error, {not_loaded, App}});
        _ ->
            case application:unload(App) of
                ok -> nil;
                Refused -> Segue@app_refused("unload", App, Refused)
            end
    end
end
