%% Box -> what it holds.
fun(Box) -> maps:get(Box, Segue@kept(boxes, #{})) end
