%% Pid -> whether the ledger holds the process.
fun(Pid) -> is_map_key(Pid, Segue@kept(ledger, #{})) orelse
    is_pid(Pid) andalso lists:any(fun({_, {_, acceptor, #{process := Process}}}) -> Process =:= Pid;
                                     (_) -> false
                                  end, [Entry || {{listener, _}, Entry} <- maps:to_list(Segue@kept(ledger, #{}))])
end
