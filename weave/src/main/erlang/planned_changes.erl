%% -> what the steps of the script change.
fun() -> maps:get(changes, Segue@kept(header, #{}), []) end
