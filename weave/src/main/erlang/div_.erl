%% A, B -> A div B, towards minus infinity.
fun (A, B) when is_integer(A), is_integer(B), B =:= 0 -> Segue@by_zero();
    (A, B) when is_integer(A), is_integer(B) ->
        case A rem B of
            Left when Left =/= 0, (Left < 0) =/= (B < 0) -> A div B - 1;
            _ -> A div B
        end;
    (A, B) -> Segue@wrong_operands("div", A, B)
end
