%% Xs -> the elements without those that equal an earlier one.
fun(Xs) ->
    {Found, _} = lists:foldl(
        fun(X, {Kept, Seen}) ->
            Same = Segue@canonical(X),
            case is_map_key(Same, Seen) of
                true -> {Kept, Seen};
                false -> {[X | Kept], Seen#{Same => true}}
            end
        end, {[], #{}}, Segue@given_list("unique", "xs", Xs)),
    lists:reverse(Found)
end
