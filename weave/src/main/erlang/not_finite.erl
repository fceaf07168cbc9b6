%% -> fails: no float is so large.
fun() -> Segue@refuse(arithmetic, "the result is larger than a float can be") end
