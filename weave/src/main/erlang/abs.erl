%% X -> X without its sign.
fun(X) ->
    case Segue@argument("abs", "x", [integer, float, duration, size, percentage], X) of
        {_, infinity} -> X;
        {Tag, {Digits, Places}} -> {Tag, {abs(Digits), Places}};
        {Tag, Amount} -> {Tag, abs(Amount)};
        Whole when is_integer(Whole) -> abs(X);
        _ -> abs(X) + 0.0
    end
end
