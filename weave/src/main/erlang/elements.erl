%% X -> what a for goes through, as a list.
fun(X) ->
    case Segue@kind(X) of
        Kind when Kind =:= list; Kind =:= range -> Segue@sequence(X);
        map -> Segue@pairs(X);
        _ -> Segue@refuse(type, ["for goes through a list, range or map; this is ", Segue@with_type(X)])
    end
end
