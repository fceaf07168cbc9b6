%% Function, Sign, Arguments -> the least (lt) or greatest (gt) of two or more values or of one list.
fun(Function, Sign, Arguments) ->
    Values = case Arguments of
        [_, _ | _] ->
            Arguments;
        [X] ->
            case Segue@kind(X) of
                list -> X;
                range when element(2, X) =< element(3, X) -> [element(2, X), element(3, X)];
                range -> [];
                _ -> Segue@refuse(type, [Function, " takes two or more values, or one list; this is ",
                                         Segue@with_type(X)])
            end
    end,
    case Values of
        [] ->
            Segue@no_element(Function, hd(Arguments));
        [First | _] ->
            lists:foldl(
                fun(X, Best) ->
                    case Segue@compare(X, Best) of
                        Sign -> X;
                        _ -> Best
                    end
                end, First, Values)
    end
end
