%% -> fails: a division by zero.
fun() -> Segue@refuse(arithmetic, "division by zero") end
