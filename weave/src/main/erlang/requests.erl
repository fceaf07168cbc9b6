%% App -> the processes that serve a request at this moment.
fun(App) ->
    Segue@atom_argument("requests", "app", App),
    Connections = maps:from_keys(Segue@ranch_processes(App, connections), true),
    Segue@learn([Pid || {Pid, _, Parent, _} <- Segue@started([{cowboy_stream_h, request_process, 3}]),
                        is_map_key(Parent, Connections)], App, process)
end
