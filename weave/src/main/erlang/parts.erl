%% X, Count, Open -> {First, Rest}: the first Count elements of a list or range and what is behind them, if it has exactly
%% so many, or where it is open at least so many; else false.
fun(X, Count, Open) ->
    Length = case Segue@kind(X) of
        list -> length(X);
        range -> max(0, element(3, X) - element(2, X) + 1);
        _ -> -1
    end,
    case Length =:= Count orelse Open andalso Length > Count of
        false -> false;
        true when is_list(X) -> lists:split(Count, X);
        true ->
            {_, First, Last} = X,
            {lists:seq(First, First + Count - 1), {'segue.range', First + Count, Last}}
    end
end
