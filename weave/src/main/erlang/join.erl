%% Xs, Separator -> the elements as one text.
fun(Xs, Separator) ->
    List = Segue@given_list("join", "xs", Xs),
    Segue@argument("join", "separator", [string], Separator),
    iolist_to_binary(lists:join(Separator, [Segue@show(X) || X <- List]))
end
