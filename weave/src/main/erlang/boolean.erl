%% X -> X, which must be true or false.
fun (X) when is_boolean(X) -> X;
    (X) -> Segue@refuse(type, ["a condition must be a boolean; this is ", Segue@with_type(X)])
end
