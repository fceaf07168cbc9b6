%% N, D -> the percentage of N / D to 40 digits, halves to even; D is not zero.
fun(N, D) ->
    {Above, Below} = {abs(N), abs(D)},
    Least = Segue@power10(39),
    Quotient = fun(Places) when Places >= 0 -> {Above * Segue@power10(Places), Below};
                  (Places) -> {Above, Below * Segue@power10(-Places)}
               end,
    Fit = fun Fit(Places) ->
        {Top, Bottom} = Quotient(Places),
        case Top div Bottom of
            Whole when Whole < Least -> Fit(Places + 1);
            Whole when Whole >= Least * 10 -> Fit(Places - 1);
            Whole ->
                Twice = 2 * (Top rem Bottom),
                if Twice > Bottom; Twice =:= Bottom, Whole band 1 =:= 1 -> {Whole + 1, Places};
                   true -> {Whole, Places}
                end
        end
    end,
    Sign = if (N < 0) =/= (D < 0) -> -1; true -> 1 end,
    case Above =/= 0 andalso Fit(39 + length(integer_to_list(Below)) - length(integer_to_list(Above))) of
        false -> {'segue.percentage', {0, 0}};
        {Whole, Places} when Places < 0 -> {'segue.percentage', {Sign * Whole * Segue@power10(-Places), 0}};
        {Whole, Places} -> Segue@percentage(Sign * Whole, Segue@power10(Places))
    end
end
