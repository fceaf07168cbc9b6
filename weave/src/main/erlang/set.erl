%% Box, Value -> puts the value into the box; gives the value.
fun(Box, Value) ->
    Segue@keep(boxes, (Segue@kept(boxes, #{}))#{Box => Value}),
    Value
end
