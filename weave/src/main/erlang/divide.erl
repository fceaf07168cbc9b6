%% A, B -> A / B.
fun (A, B) when is_number(A), is_number(B), B == 0 -> Segue@by_zero();
    (A, B) when is_integer(A), is_integer(B), abs(A) < 1 bsl 53, abs(B) < 1 bsl 53 -> A / B;
    (A, B) when is_integer(A), is_integer(B) -> Segue@nearest(A, B);
    (A, B) when is_number(A), is_number(B) -> Segue@floats('/', A, B);
    ({Tag, _}, B) when is_number(B), B == 0, (Tag =:= 'segue.duration' orelse Tag =:= 'segue.size'
                                               orelse Tag =:= 'segue.percentage') ->
        Segue@by_zero();
    ({'segue.percentage', {Digits, Places}}, B) when is_number(B) ->
        {N, D} = Segue@ratio(B),
        Segue@rounded40(Digits * D, N * Segue@power10(Places));
    ({Tag, X}, B) when is_number(B), (Tag =:= 'segue.duration' orelse Tag =:= 'segue.size') ->
        {N, D} = Segue@ratio(B),
        if N < 0 -> Segue@times(Tag, X, -D, -N);
           true -> Segue@times(Tag, X, D, N)
        end;
    ({Tag, _}, {Tag, 0}) when Tag =:= 'segue.duration'; Tag =:= 'segue.size' -> Segue@by_zero();
    ({'segue.percentage', _}, {'segue.percentage', {0, 0}}) -> Segue@by_zero();
    ({'segue.duration', infinity}, {'segue.duration', _}) -> Segue@no_result();
    ({'segue.duration', _}, {'segue.duration', infinity}) -> 0.0;
    ({Tag, X}, {Tag, Y}) when Tag =:= 'segue.duration'; Tag =:= 'segue.size' -> Segue@nearest(X, Y);
    ({'segue.percentage', {X, P}}, {'segue.percentage', {Y, Q}}) ->
        Segue@nearest(X * Segue@power10(Q), Y * Segue@power10(P));
    (A, B) -> Segue@wrong_operands("/", A, B)
end
