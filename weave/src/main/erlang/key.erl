%% Map, Key -> the key of the map that equals Key (1 and 1.0 do), else Key itself.
fun(Map, Key) ->
    Likely = if
        is_map_key(Key, Map); is_atom(Key); is_binary(Key); is_pid(Key) -> [];
        is_float(Key) -> [trunc(Key)];
        is_integer(Key), Key < 9007199254740993, Key > -9007199254740993 -> [float(Key)];
        true -> maps:keys(Map)
    end,
    case [Each || Each <- Likely, is_map_key(Each, Map), Segue@equal(Each, Key)] of
        [Found | _] -> Found;
        [] -> Key
    end
end
