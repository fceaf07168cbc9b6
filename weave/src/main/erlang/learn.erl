%% Pids, App, Kind -> the processes, of which it is known from now on what they are; websockets and channels stay such.
fun(Pids, App, Kind) ->
    Fresh = maps:from_keys(Pids, {App, Kind}),
    Known = Segue@kept(known, #{}),
    Segue@keep(known, case Kind of
        process -> maps:merge(Fresh, Known);
        _ -> maps:merge(Known, Fresh)
    end),
    Pids
end
