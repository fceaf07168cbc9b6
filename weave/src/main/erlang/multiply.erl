%% A, B -> A * B; a percentage times a number, duration or size is the share.
fun(A, B) ->
    Share = fun
        ({'segue.percentage', {Digits, Places}}, Number) when is_number(Number) ->
            {N, D} = Segue@ratio(Number),
            Segue@nearest(Digits * N, D * Segue@power10(Places + 2));
        ({'segue.percentage', {Digits, Places}}, {Tag, X}) when Tag =:= 'segue.duration'; Tag =:= 'segue.size' ->
            Segue@times(Tag, X, Digits, Segue@power10(Places + 2));
        ({Tag, X}, Number) when is_number(Number), (Tag =:= 'segue.duration' orelse Tag =:= 'segue.size') ->
            {N, D} = Segue@ratio(Number),
            Segue@times(Tag, X, N, D);
        (_, _) ->
            none
    end,
    if
        is_integer(A), is_integer(B) -> Segue@bounded(A * B);
        is_number(A), is_number(B) -> Segue@floats('*', A, B);
        true ->
            case {Share(A, B), Share(B, A)} of
                {none, none} -> Segue@wrong_operands("*", A, B);
                {none, Product} -> Product;
                {Product, _} -> Product
            end
    end
end
