%% A, B -> the entries of both; of equal keys the value of B counts.
fun(A, B) ->
    Segue@argument("merge", "a", [map], A),
    Segue@argument("merge", "b", [map], B),
    lists:foldl(fun({Key, Value}, Map) -> Map#{Segue@key(Map, Key) => Value} end, A, maps:to_list(B))
end
