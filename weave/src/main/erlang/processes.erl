%% App, Module -> the processes of the application; with a module those that run it, without supervisors.
fun(App, Module) ->
    Segue@atom_argument("processes", "app", App),
    Segue@argument("processes", "module", [nil, atom], Module),
    Found = case Module of
        nil ->
            Leader = {group_leader, Segue@master(App)},
            [Pid || Pid <- erlang:processes(), erlang:process_info(Pid, group_leader) =:= Leader];
        _ ->
            [Pid || {Pid, Modules} <- Segue@workers(App), lists:member(Module, Modules)]
    end,
    Segue@learn(Found, App, process)
end
