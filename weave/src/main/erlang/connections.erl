%% App -> its connection processes.
fun(App) ->
    Segue@atom_argument("connections", "app", App),
    Segue@learn(Segue@ranch_processes(App, connections), App, process)
end
