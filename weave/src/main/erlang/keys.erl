%% Map -> its keys, in order.
fun(Map) -> [K || {K, _} <- Segue@pairs(Segue@argument("keys", "m", [map], Map))] end
