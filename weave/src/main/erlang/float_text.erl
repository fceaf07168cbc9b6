%% Float -> the shortest text that reads back, as Java writes it with a small e.
fun(Float) ->
    %% abs(-0.0) is -0.0 on some versions.
    Written = string:trim(lists:flatten(io_lib:format("~w", [Float])), leading, "-"),
    [Mantissa | Exponent] = string:split(Written, "e"),
    [Whole, Fraction] = string:split(Mantissa, "."),
    Shift = case Exponent of
        [] -> 0;
        [Power] -> list_to_integer(Power)
    end,
    Significant = string:trim(Whole ++ Fraction, leading, "0"),
    Digits = string:trim(Significant, trailing, "0"),
    Point = length(Significant) - length(Fraction) + Shift,
    Sign = case <<Float/float>> of
        <<1:1, _:63>> -> "-";
        _ -> ""
    end,
    Text = case length(Digits) of
        0 ->
            "0.0";
        _ when Point > -3, Point =< 0 ->
            ["0.", lists:duplicate(-Point, $0), Digits];
        Count when Point > 0, Point =< 7, Point >= Count ->
            [Digits, lists:duplicate(Point - Count, $0), ".0"];
        _ when Point > 0, Point =< 7 ->
            [lists:sublist(Digits, Point), ".", lists:nthtail(Point, Digits)];
        1 ->
            [Digits, ".0e", integer_to_list(Point - 1)];
        _ ->
            [hd(Digits), ".", tl(Digits), "e", integer_to_list(Point - 1)]
    end,
    iolist_to_binary([Sign, Text])
end
