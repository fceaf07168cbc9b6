%% Duration -> the same, a limit of time; fails where it is below zero.
fun ({'segue.duration', Micros} = Limit) when Micros < 0 ->
        Segue@refuse(type, ["a limit of time is not below zero; this is ", Segue@show(Limit)]);
    (Limit) -> Limit
end
