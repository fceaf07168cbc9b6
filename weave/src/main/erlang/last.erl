%% Xs -> the last element.
fun(Xs) ->
    case Segue@argument("last", "xs", [list, range], Xs) of
        {_, First, Last} when First =< Last -> Last;
        [_ | _] -> lists:last(Xs);
        _ -> Segue@no_element("last", Xs)
    end
end
