%% App -> stops an application and starts it again, of the type that it had; nil.
fun(App) ->
    Segue@atom_argument("restart_app", "app", App),
    {started, Running} = lists:keyfind(started, 1, application_controller:info()),
    Segue@stop_app(App),
    Type = case lists:keyfind(App, 1, Running) of
        {_, Had} -> Had;
        false -> temporary
    end,
    case application:start(App, Type) of
        ok -> nil;
        Refused -> Segue@app_refused("start", App, Refused)
    end
end
