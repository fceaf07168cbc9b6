%% Xs -> one list of all elements, those of lists and ranges inside in their place.
fun(Xs) ->
    Flat = fun Flat(X) ->
        case Segue@is_kind(X, [list, range]) of
            true -> lists:append([Flat(Element) || Element <- Segue@sequence(X)]);
            false -> [X]
        end
    end,
    Segue@argument("flatten", "xs", [list, range], Xs),
    List = Flat(Xs),
    Segue@sized(length(List)),
    List
end
