%% Duration -> when it will have passed, on the monotonic clock in microseconds; infinity for ever.
fun(Duration) ->
    case Segue@micros(Duration) of
        infinity -> infinity;
        Micros -> erlang:monotonic_time(microsecond) + Micros
    end
end
