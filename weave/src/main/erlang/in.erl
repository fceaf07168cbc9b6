%% X, Collection -> whether it is an element of a list or range, a key of a map, a part of a string.
fun(X, Collection) ->
    case {Segue@kind(Collection), Segue@kind(X)} of
        {list, _} -> lists:any(fun(Element) -> Segue@equal(Element, X) end, Collection);
        {range, Kind} when Kind =:= integer; Kind =:= float ->
            X >= element(2, Collection) andalso X =< element(3, Collection) andalso trunc(X) == X;
        {range, _} -> false;
        {map, _} -> Segue@entry(Collection, X) =/= none;
        {string, string} -> X =:= <<>> orelse binary:match(Collection, X) =/= nomatch;
        _ ->
            Segue@refuse(type, ["in looks into a list, range, map or string; ", Segue@with_type(X),
                                " cannot be looked for in ", Segue@with_type(Collection)])
    end
end
