%% X -> its kind.
fun(X) -> Segue@kind(X) end
