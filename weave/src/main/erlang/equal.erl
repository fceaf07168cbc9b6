%% A, B -> whether they are equal: numbers by number, also inside collections and as keys.
fun (A, B) when A == B -> true;
    (A, B) when is_list(A), is_list(B); is_tuple(A), is_tuple(B); is_map(A), is_map(B) ->
        Segue@canonical(A) =:= Segue@canonical(B);
    (_, _) -> false
end
