%% X -> as ${} and messages put it: a string as it is, any other value as its literal.
fun(X) ->
    case Segue@kind(X) of
        string -> X;
        _ -> Segue@inspect(X)
    end
end
