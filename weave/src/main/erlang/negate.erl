%% X -> -X.
fun (X) when is_integer(X) -> -X;
    (X) when is_float(X) -> -X;
    ({'segue.duration', infinity}) -> Segue@no_result();
    ({Tag, X}) when Tag =:= 'segue.duration'; Tag =:= 'segue.size' -> {Tag, -X};
    ({'segue.percentage', {Digits, Places}}) -> {'segue.percentage', {-Digits, Places}};
    (X) -> Segue@refuse(type, ["- does not take ", Segue@with_type(X)])
end
