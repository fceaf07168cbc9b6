%% X -> the nearest integer; of two as near, the one farther from zero.
fun(X) -> round(Segue@argument("round", "x", [integer, float], X)) end
