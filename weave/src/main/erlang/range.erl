%% A, B -> A..B.
fun (A, B) when is_integer(A), is_integer(B) -> {'segue.range', A, B};
    (A, B) ->
        Segue@refuse(type, ["a range runs between integers, not ", Segue@with_type(A), " and ", Segue@with_type(B)])
end
