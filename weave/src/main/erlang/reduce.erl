%% Xs, First, F -> Xs folded from the left.
fun(Xs, First, F) ->
    List = Segue@given_list("reduce", "xs", Xs),
    Segue@argument("reduce", "f", [function], F),
    lists:foldl(fun(X, Result) -> Segue@call_value(F, [Result, X]) end, First, List)
end
