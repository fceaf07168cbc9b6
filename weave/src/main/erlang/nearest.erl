%% N, D -> the float next to N / D, halves to even; D is not zero.
fun (0, _) ->
        0.0;
    (N, D) ->
        {Above, Below} = {abs(N), abs(D)},
        Bits = fun(X) -> bit_size(binary:encode_unsigned(X)) end,
        %% A first guess of the scale that leaves 53 bits of the quotient, then the exact one.
        Scaled = fun(Shift) when Shift >= 0 -> {Above bsl Shift, Below};
                    (Shift) -> {Above, Below bsl -Shift}
                 end,
        Fit = fun Fit(Shift) ->
            {Top, Bottom} = Scaled(Shift),
            case Top div Bottom of
                Large when Large >= 1 bsl 53 -> Fit(Shift - 1);
                Whole ->
                    Twice = 2 * (Top rem Bottom),
                    Rounded = if
                        Twice > Bottom; Twice =:= Bottom, Whole band 1 =:= 1 -> Whole + 1;
                        true -> Whole
                    end,
                    {Rounded, Shift}
            end
        end,
        {Whole, Shift} = Fit(min(1074, 61 + Bits(Below) - Bits(Above))),
        Sign = if (N < 0) =/= (D < 0) -> -1.0; true -> 1.0 end,
        Raised = fun(Float, Power) when Power > 1000 -> Float * math:pow(2.0, 1000) * math:pow(2.0, Power - 1000);
                    (Float, Power) when Power < -1000 -> Float * math:pow(2.0, Power + 60) * math:pow(2.0, -60);
                    (Float, Power) -> Float * math:pow(2.0, Power)
                 end,
        try Sign * Raised(float(Whole), -Shift)
        catch error:badarith -> Segue@not_finite()
        end
end
