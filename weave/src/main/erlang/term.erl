%% Value -> the term that other code of the node gets for it.
fun Term({'segue.range', First, Last}) -> Segue@sequence({'segue.range', First, Last});
    Term({Tag, _} = X) when Tag =:= 'segue.duration'; Tag =:= 'segue.size'; Tag =:= 'segue.percentage' ->
        {Kind, Instead} = case Tag of
            'segue.duration' -> {"duration", " of milliseconds"};
            'segue.size' -> {"size", " of bytes"};
            _ -> {"percentage", ""}
        end,
        Segue@refuse(runtime, ["the ", Kind, " ", Segue@inspect(X), " cannot be sent to a node: it is not a term; "
                               "send a number", Instead]);
    Term(X) when length(X) > 0 -> [Term(Element) || Element <- X];
    Term(X) when is_tuple(X) -> list_to_tuple([Term(Element) || Element <- tuple_to_list(X)]);
    Term(X) when is_map(X) -> maps:from_list([{Term(K), Term(V)} || {K, V} <- maps:to_list(X)]);
    Term(X) -> X
end
