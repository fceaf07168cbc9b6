%% Number -> the float next to it.
fun (X) when is_float(X) -> X;
    (X) when X =< 9007199254740992, X >= -9007199254740992 -> float(X);
    (X) -> Segue@nearest(X, 1)
end
