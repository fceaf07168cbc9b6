%% Map, Key, Default -> the value, or Default.
fun(Map, Key, Default) ->
    case Segue@entry(Segue@argument("get", "m", [map], Map), Key) of
        {ok, Value} -> Value;
        none -> Default
    end
end
