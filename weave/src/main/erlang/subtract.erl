%% A, B -> A - B.
fun (A, B) when is_integer(A), is_integer(B) -> Segue@bounded(A - B);
    (A, B) when is_number(A), is_number(B) -> Segue@floats('-', A, B);
    ({'segue.duration', _}, {'segue.duration', infinity}) -> Segue@no_result();
    ({'segue.duration', infinity}, {'segue.duration', _}) -> {'segue.duration', infinity};
    ({Tag, X}, {Tag, Y}) when Tag =:= 'segue.duration'; Tag =:= 'segue.size' -> Segue@whole(Tag, X - Y, 1);
    ({'segue.percentage', {X, P}}, {'segue.percentage', {Y, Q}}) ->
        Segue@percentage(X * Segue@power10(Q) - Y * Segue@power10(P), Segue@power10(P + Q));
    (A, B) -> Segue@wrong_operands("-", A, B)
end
