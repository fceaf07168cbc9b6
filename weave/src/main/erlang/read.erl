%% Slot -> the value of a name of an earlier step; nil if it did not come so far.
fun(Slot) -> maps:get(Slot, Segue@kept(names, #{}), nil) end
