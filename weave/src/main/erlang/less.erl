%% A, B -> whether A comes before B.
fun(A, B) -> Segue@compare(A, B) =:= lt end
