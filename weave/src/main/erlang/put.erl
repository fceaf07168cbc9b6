%% Map, Key, Value -> the map with the value under the key.
fun(Map, Key, Value) ->
    Segue@argument("put", "m", [map], Map),
    Map#{Segue@key(Map, Key) => Value}
end
