%% App -> stops an application; nil.
fun(App) ->
    case application:stop(Segue@atom_argument("stop_app", "app", App)) of
        ok -> nil;
        Refused -> Segue@app_refused("stop", App, Refused)
    end
end
