%% Xs -> the sum of its elements.
fun(Xs) ->
    case Segue@argument("sum", "xs", [list, range], Xs) of
        {_, First, Last} when First > Last ->
            0;
        {_, First, Last} ->
            (First + Last) * (Last - First + 1) div 2;
        [] ->
            0;
        [X | Rest] ->
            case Segue@is_kind(X, [integer, float, duration, size, percentage]) of
                true -> lists:foldl(fun(Each, Total) -> Segue@add(Total, Each) end, X, Rest);
                false -> Segue@refuse(type, ["sum takes numbers, durations, sizes or percentages; this is ",
                                             Segue@with_type(X)])
            end
    end
end
