%% -> the other nodes.
fun() -> lists:sort(erlang:nodes()) end
