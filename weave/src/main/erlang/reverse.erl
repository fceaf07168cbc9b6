%% Xs -> the elements, the last one first.
fun(Xs) -> lists:reverse(Segue@given_list("reverse", "xs", Xs)) end
