%% N, D -> the percentage N / D in its normal form; D has no prime factors but 2 and 5.
fun(N, D) ->
    Scale = fun Scale(Digits, Places) when Digits rem D =:= 0 -> {'segue.percentage', {Digits div D, Places}};
                Scale(Digits, Places) -> Scale(Digits * 10, Places + 1)
            end,
    Scale(N, 0)
end
