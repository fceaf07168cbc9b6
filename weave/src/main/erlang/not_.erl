%% X -> true for false and false for true.
fun(X) -> not Segue@boolean(X) end
