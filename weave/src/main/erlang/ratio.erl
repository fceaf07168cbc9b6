%% Number -> {N, D} with exactly this quotient, D above zero.
fun (X) when is_integer(X) ->
        {X, 1};
    (X) ->
        <<Sign:1, Exponent:11, Fraction:52>> = <<X/float>>,
        {Digits, Power} = case Exponent of
            0 -> {Fraction, -1074};
            _ -> {Fraction + (1 bsl 52), Exponent - 1075}
        end,
        Signed = (1 - 2 * Sign) * Digits,
        if Power >= 0 -> {Signed bsl Power, 1};
           true -> {Signed, 1 bsl -Power}
        end
end
