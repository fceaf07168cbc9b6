%% App -> its websockets: those among its connections, and those behind its channels.
fun(App) ->
    Segue@atom_argument("websockets", "app", App),
    Leader = Segue@master(App),
    Behind = [Caller || {_, Caller, _, Led} <- Segue@started([{'_', join, 3}]), is_pid(Leader), Led =:= Leader,
                        is_pid(Caller)],
    Sockets = Segue@sockets_among(Segue@ranch_processes(App, connections)),
    Segue@learn(Segue@distinct(Sockets ++ Behind), App, websocket)
end
