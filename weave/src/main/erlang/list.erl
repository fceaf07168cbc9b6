%% X -> the elements of a list or range.
fun(X) ->
    case Segue@is_kind(X, [list, range]) of
        true -> Segue@sequence(X);
        false -> Segue@refuse(type, ["a list is wanted here; this is ", Segue@with_type(X)])
    end
end
