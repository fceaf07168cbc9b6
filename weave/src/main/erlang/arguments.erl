%% Function, Xs, F -> what a function over a collection calls F with: one element, or key and value of an entry.
fun(Function, Xs, F) ->
    Segue@argument(Function, "xs", [list, map, range], Xs),
    Segue@argument(Function, "f", [function], F),
    case is_map(Xs) of
        true -> [[K, V] || {K, V} <- Segue@pairs(Xs)];
        false -> [[X] || X <- Segue@sequence(Xs)]
    end
end
