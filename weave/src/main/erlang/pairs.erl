%% Map -> its keys and values as tuples, in the order of the keys.
fun(Map) -> lists:sort(maps:to_list(Map)) end
