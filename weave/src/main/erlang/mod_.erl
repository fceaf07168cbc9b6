%% A, B -> A mod B, with the sign of B.
fun (A, B) when is_integer(A), is_integer(B), B =:= 0 -> Segue@by_zero();
    (A, B) when is_integer(A), is_integer(B) ->
        case A rem B of
            Left when Left =/= 0, (Left < 0) =/= (B < 0) -> Left + B;
            Left -> Left
        end;
    (A, B) -> Segue@wrong_operands("mod", A, B)
end
