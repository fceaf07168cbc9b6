%% List -> each of its elements once, in order; elements are told apart as Erlang does.
fun(List) ->
    case length(List) =:= map_size(maps:from_keys(List, true)) of
        true -> List;
        false -> lists:reverse(element(1, lists:foldl(
            fun(X, {Kept, Seen}) when is_map_key(X, Seen) -> {Kept, Seen};
               (X, {Kept, Seen}) -> {[X | Kept], Seen#{X => true}}
            end, {[], #{}}, List)))
    end
end
