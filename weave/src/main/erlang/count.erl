%% X -> how many elements, entries, code points or bytes it has.
fun(X) ->
    case Segue@kind(X) of
        list -> length(X);
        range -> max(0, element(3, X) - element(2, X) + 1);
        map -> map_size(X);
        string -> length(unicode:characters_to_list(X));
        bytes -> byte_size(X);
        tuple -> tuple_size(X);
        _ -> Segue@argument("count", "xs", [string, bytes, list, tuple, map, range], X)
    end
end
