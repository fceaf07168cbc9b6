%% Xs, X -> X in Xs.
fun(Xs, X) -> Segue@in(X, Segue@argument("contains?", "xs", [string, list, map, range], Xs)) end
