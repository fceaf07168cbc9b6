%% -> the node's name.
fun() -> erlang:node() end
