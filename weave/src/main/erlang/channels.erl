%% App -> its channels: those that it leads, and those behind websockets among its connections.
fun(App) ->
    Segue@atom_argument("channels", "app", App),
    Leader = Segue@master(App),
    Channels = Segue@started([{'_', join, 3}]),
    Sockets = case Channels of
        [] -> #{};
        _ -> maps:from_keys(Segue@sockets_among(Segue@ranch_processes(App, connections)), true)
    end,
    Segue@learn([Pid || {Pid, Caller, _, Led} <- Channels,
                        is_pid(Leader) andalso Led =:= Leader orelse is_map_key(Caller, Sockets)], App, channel)
end
