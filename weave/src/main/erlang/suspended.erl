%% -> the ledger, oldest first.
fun() ->
    Text = fun(Micros) ->
        unicode:characters_to_binary(
            calendar:system_time_to_rfc3339(Micros, [{unit, microsecond}, {offset, "Z"}]))
    end,
    [case About of
         {App, acceptor, Listener} ->
             #{pid => maps:get(process, Listener), app => App, kind => acceptor, since => Text(Since),
               listener => maps:remove(app, Listener)};
         {App, Kind} ->
             #{pid => Key, app => App, kind => Kind, since => Text(Since), listener => nil}
     end || {{Since, About}, Key} <- lists:sort([{Entry, Key} || {Key, Entry} <- maps:to_list(Segue@kept(ledger, #{}))])]
end
