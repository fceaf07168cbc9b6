%% Listener -> accepts again, if this run has suspended it; nil.
fun(Listener) ->
    Segue@argument("resume_listener", "listener", [map], Listener),
    #{id := Reference} = Segue@is_listener(Listener),
    case Segue@kept(ledger, #{}) of
        #{{listener, Reference} := {_, {_, acceptor, #{process := Process}}}} ->
            Segue@ranch_done(ranch:resume_listener(Reference)),
            Segue@each_acceptor(Process, false, fun supervisor:restart_child/2),
            Segue@strike([{listener, Reference}]);
        _ ->
            ok
    end,
    nil
end
