%% Tag, Amount, N, D -> the duration or size of Amount * N / D; D is above zero.
fun (_, infinity, N, _) when N =< 0 -> Segue@no_result();
    (Tag, infinity, _, _) -> {Tag, infinity};
    (Tag, Amount, N, D) -> Segue@whole(Tag, Amount * N, D)
end
