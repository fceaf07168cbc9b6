%% Function, X -> X, which the function that was given to Function gave and must be true or false.
fun (_, X) when is_boolean(X) -> X;
    (Function, X) ->
        Segue@refuse(type, ["the function given to ", Function, " must give true or false; it gave ",
                            Segue@with_type(X)])
end
