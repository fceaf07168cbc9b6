%% Xs, F -> a map from what F gives to the list of the elements for which it gave that.
fun(Xs, F) ->
    List = Segue@given_list("group_by", "xs", Xs),
    Segue@argument("group_by", "f", [function], F),
    Groups = lists:foldl(
        fun(X, Grouped) ->
            Key = Segue@call_value(F, [X]),
            maps:update_with(Segue@canonical(Key), fun({First, Same}) -> {First, [X | Same]} end, {Key, [X]}, Grouped)
        end, #{}, List),
    maps:from_list([{Key, lists:reverse(Same)} || {Key, Same} <- maps:values(Groups)])
end
