%% Slot, Value -> keeps a name for later steps; gives the value.
fun(Slot, Value) ->
    Segue@keep(names, (Segue@kept(names, #{}))#{Slot => Value}),
    Value
end
