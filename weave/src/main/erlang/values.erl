%% Map -> its values, in the order of the keys.
fun(Map) -> [V || {_, V} <- Segue@pairs(Segue@argument("values", "m", [map], Map))] end
