%% Duration -> its milliseconds, rounded up, as Erlang's own timeouts take them; nothing that is left of the deadline
%% is exceeded.
fun(Duration) ->
    case min(Segue@micros(Duration), Segue@left()) of
        infinity -> infinity;
        Micros -> max(0, min(4294967295, (Micros + 999) div 1000))
    end
end
