%% Listener, Pause -> stops accepting; new clients wait (queue) or the port is closed (refuse); nil.
fun(Listener, Pause) ->
    Segue@argument("suspend_listener", "listener", [map], Listener),
    Segue@atom_argument("suspend_listener", "pause", Pause),
    #{id := Reference, port := Port, process := Process} = Segue@is_listener(Listener),
    lists:member(Pause, [queue, refuse]) orelse
        Segue@refuse(type, ["pause: is :queue or :refuse, not ", Segue@inspect(Pause)]),
    App = maps:get(app, Listener, nil),
    Entry = {erlang:system_time(microsecond), {App, acceptor, Listener}},
    Segue@keep(ledger, maps:merge(#{{listener, Reference} => Entry}, Segue@kept(ledger, #{}))),
    case Pause of
        queue ->
            Segue@each_acceptor(Process, true, fun supervisor:terminate_child/2);
        refuse ->
            Segue@ranch_done(ranch:suspend_listener(Reference)),
            %% A port that the system chose is kept, so that the same is opened again; ranch before 1.7 has no such options.
            Options = try ranch:get_transport_options(Reference) catch _:_ -> none end,
            case Options of
                #{} when Port > 0 ->
                    Sockets = maps:get(socket_opts, Options, []),
                    case proplists:get_value(port, Sockets, 0) of
                        0 ->
                            Others = [Option || Option <- Sockets, not is_tuple(Option) orelse element(1, Option) =/= port],
                            Segue@ranch_done(ranch:set_transport_options(
                                Reference, Options#{socket_opts => [{port, Port} | Others]}));
                        _ ->
                            ok
                    end;
                _ ->
                    ok
            end
    end,
    nil
end
