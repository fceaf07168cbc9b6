%% Listener, Running, Act -> lets Act do its work on each acceptor of the listener's process that runs, or does not.
fun(Listener, Running, Act) ->
    Children = fun(Supervisor) ->
        {Answers, _} = Segue@ask('$gen_call', [Supervisor], which_children, none, 10000),
        maps:get(Supervisor, Answers, [])
    end,
    lists:foreach(
        fun({Acceptors, Id}) -> Segue@ranch_done(Act(Acceptors, Id)) end,
        [{Acceptors, Id} || {ranch_acceptors_sup, Acceptors, _, _} <- Children(Listener), is_pid(Acceptors),
                            {Id, Child, _, _} <- Children(Acceptors), is_pid(Child) =:= Running])
end
