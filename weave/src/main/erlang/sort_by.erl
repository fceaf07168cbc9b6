%% Xs, F -> the elements sorted by what F gives for each.
fun(Xs, F) ->
    List = Segue@given_list("sort_by", "xs", Xs),
    Segue@argument("sort_by", "f", [function], F),
    Keyed = [{Segue@call_value(F, [X]), X} || X <- List],
    [X || {_, X} <- lists:sort(fun({A, _}, {B, _}) -> Segue@compare(B, A) =/= lt end, Keyed)]
end
