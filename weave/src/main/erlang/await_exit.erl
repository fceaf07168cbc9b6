%% Pids, Timeout -> waits until they have ended, at most so long; those that have not.
fun(Pids, Timeout) ->
    Alive = fun(List) -> [Pid || Pid <- List, node(Pid) =/= node() orelse is_process_alive(Pid)] end,
    Until = Segue@until(Timeout),
    (fun Again(Left) ->
        case Left =/= [] andalso (Until =:= infinity orelse erlang:monotonic_time(microsecond) < Until) of
            true ->
                Segue@sleep({'segue.duration', 20000}),
                Again(Alive(Left));
            false ->
                Left
        end
    end)(Alive(Segue@pids("await_exit", Pids)))
end
