%% Key, Value -> keeps a part of the state; gives the value.
fun(Key, Value) ->
    State = case get(segue) of
        undefined -> #{};
        Known -> Known
    end,
    put(segue, State#{Key => Value}),
    Value
end
