%% Key, Default -> a part of the state, or Default.
fun(Key, Default) ->
    case get(segue) of
        #{Key := Value} -> Value;
        _ -> Default
    end
end
