%% Pids, Timeout -> resumes those that the ledger holds and strikes them off; gives what suspend gives.
fun(Pids, Timeout) ->
    Ledger = Segue@kept(ledger, #{}),
    All = Segue@distinct(Segue@pids("resume", Pids)),
    Held = All -- (All -- maps:keys(Ledger)),
    {Failures, _} = Segue@system(Held, resume, none, Timeout),
    Segue@strike(case Failures of
        [] -> Held;
        _ -> Held -- [Pid || {Pid, _} <- Failures]
    end),
    Segue@outcome(length(Held), Failures)
end
