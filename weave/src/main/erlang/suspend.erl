%% Pids, Timeout -> suspends those that the ledger does not hold, and writes them there before; ok, not_supported or
%% {errors, Count, [{Pid, Why}]}. Who is late is sent a resume behind the suspend and stays in the ledger.
fun(Pids, Timeout) ->
    Ledger = Segue@kept(ledger, #{}),
    Fresh = Segue@distinct(Segue@pids("suspend", Pids)) -- maps:keys(Ledger),
    About = maps:merge(maps:from_keys(Fresh, {nil, process}), maps:with(Fresh, Segue@kept(known, #{}))),
    Since = lists:duplicate(map_size(About), erlang:system_time(microsecond)),
    Entries = maps:from_list(lists:zip(maps:keys(About), lists:zip(Since, maps:values(About)))),
    Segue@keep(ledger, maps:merge(Ledger, Entries)),
    {Failures, Gone} = Segue@system(Fresh, suspend, resume, Timeout),
    Segue@strike(Gone ++ [Pid || {Pid, not_supported} <- Failures]),
    Segue@outcome(length(Fresh), Failures)
end
