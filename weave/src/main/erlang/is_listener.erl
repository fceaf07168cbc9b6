%% X -> X, which must be a listener as listeners gives it.
fun (#{id := _, transport := Transport, port := Port, status := Status, acceptors := Acceptors, process := Process} = X)
            when is_atom(Transport), is_integer(Port), is_atom(Status), is_integer(Acceptors), is_pid(Process) ->
        X;
    (X) when is_map(X) ->
        Segue@refuse(type, [Segue@inspect(X), " is no listener: take one that listeners(app) gives"]);
    (X) ->
        X
end
