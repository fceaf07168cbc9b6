%% Xs -> the elements from the least to the greatest; equal ones keep their order.
fun(Xs) -> lists:sort(fun(A, B) -> Segue@compare(B, A) =/= lt end, Segue@given_list("sort", "xs", Xs)) end
