%% Duration -> its microseconds, or infinity.
fun ({'segue.duration', Micros}) -> Micros;
    (X) -> Segue@refuse(type, ["a duration such as 5s is wanted here; this is ", Segue@with_type(X)])
end
