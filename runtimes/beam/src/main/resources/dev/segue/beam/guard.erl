%% Runner, Silence -> starts the guard. It holds what the run has suspended, and when the runner is lost or silent for so
%% many milliseconds, it resumes all that, processes first, and ends.
spawn(fun() ->
    Watch = erlang:monitor(process, Runner),
    Resume = fun
        ({process, Pid}) ->
            Pid ! {system, {self(), make_ref()}, resume};
        ({queued, Listener}) ->
            catch [supervisor:restart_child(Acceptors, Id)
                   || {ranch_acceptors_sup, Acceptors, _, _} <- supervisor:which_children(Listener),
                      is_pid(Acceptors),
                      {Id, undefined, _, _} <- supervisor:which_children(Acceptors)];
        ({refused, Listener}) ->
            catch ranch:resume_listener(Listener)
    end,
    (fun Loop(Ledger) ->
        receive
            {add, Entries} ->
                Loop(maps:merge(Ledger, maps:from_list([{Entry, true} || Entry <- Entries])));
            {remove, Entries} ->
                Loop(maps:without(Entries, Ledger));
            {heartbeat, Reference} ->
                Runner ! {Reference, watching},
                Loop(Ledger);
            {dismiss, Reference} ->
                Runner ! {Reference, dismissed};
            {'DOWN', Watch, process, _, _} ->
                lists:foreach(Resume, lists:sort(maps:keys(Ledger)))
        after Silence ->
            lists:foreach(Resume, lists:sort(maps:keys(Ledger)))
        end
    end)(#{})
end)
