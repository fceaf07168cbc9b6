%% Tag, Value -> leaves the innermost catching of that tag with the value.
fun(Tag, Value) -> throw({'segue.return', Tag, Value}) end
