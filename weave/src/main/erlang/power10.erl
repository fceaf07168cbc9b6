%% N -> 10 to the power of N, exact.
fun(N) -> list_to_integer([$1 | lists:duplicate(N, $0)]) end
