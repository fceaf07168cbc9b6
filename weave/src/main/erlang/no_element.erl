%% Function, X -> fails: X is empty.
fun(Function, X) -> Segue@refuse(key, [Function, " of ", Segue@inspect(X), ": it has no element"]) end
