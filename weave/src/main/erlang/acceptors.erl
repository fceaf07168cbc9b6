%% App -> the processes that accept its connections.
fun(App) ->
    Segue@atom_argument("acceptors", "app", App),
    Segue@learn(Segue@ranch_processes(App, acceptors), App, acceptor)
end
