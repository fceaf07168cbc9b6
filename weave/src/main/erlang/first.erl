%% Xs -> the first element.
fun(Xs) ->
    case Segue@argument("first", "xs", [list, range], Xs) of
        {_, First, Last} when First =< Last -> First;
        [First | _] -> First;
        _ -> Segue@no_element("first", Xs)
    end
end
