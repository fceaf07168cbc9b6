%% -> fails: infinity where an amount is wanted.
fun() -> Segue@refuse(arithmetic, "this has no result: infinity is no amount of time") end
