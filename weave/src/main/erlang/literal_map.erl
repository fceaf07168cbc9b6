%% Pairs -> the map of them; of equal keys the first stays, with the last value.
fun(Pairs) -> lists:foldl(fun({Key, Value}, Map) -> Map#{Segue@key(Map, Key) => Value} end, #{}, Pairs) end
