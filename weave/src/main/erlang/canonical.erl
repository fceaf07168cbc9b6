%% X -> the same with every whole float as an integer, so that what is equal is identical.
fun Canonical(X) when is_float(X) ->
        case trunc(X) of
            Whole when Whole == X -> Whole;
            _ -> X
        end;
    Canonical(X) when length(X) > 0 -> [Canonical(Element) || Element <- X];
    Canonical(X) when is_tuple(X) -> list_to_tuple([Canonical(Element) || Element <- tuple_to_list(X)]);
    Canonical(X) when is_map(X) -> maps:from_list([{Canonical(K), Canonical(V)} || {K, V} <- maps:to_list(X)]);
    Canonical(X) -> X
end
