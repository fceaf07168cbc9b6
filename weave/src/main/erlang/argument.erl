%% Function, Parameter, Kinds, X -> X, if it is of one of these kinds.
fun(Function, Parameter, Kinds, X) ->
    case lists:member(Segue@kind(X), Kinds) of
        true ->
            X;
        false ->
            Type = case Kinds of
                [integer, float] -> "number";
                [list, range] -> "list";
                _ -> lists:join(" or ", [atom_to_list(Kind) || Kind <- Kinds])
            end,
            Segue@refuse(type, ["the parameter ", Parameter, " of ", Function, " takes a value of the type ", Type,
                                "; this is ", Segue@with_type(X)])
    end
end
