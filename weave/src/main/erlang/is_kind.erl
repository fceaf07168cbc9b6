%% X, Kinds -> whether X is of one of them; of none of them means of any.
fun (_, []) -> true;
    (X, Kinds) -> lists:member(Segue@kind(X), Kinds)
end
