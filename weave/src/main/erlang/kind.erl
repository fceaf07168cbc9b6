%% X -> its kind.
fun ({'segue.duration', _}) -> duration;
    ({'segue.size', _}) -> size;
    ({'segue.percentage', _}) -> percentage;
    ({'segue.range', _, _}) -> range;
    (X) when is_integer(X) -> integer;
    (X) when is_float(X) -> float;
    (X) when is_boolean(X) -> boolean;
    (nil) -> nil;
    (X) when is_atom(X) -> atom;
    (X) when is_binary(X) ->
        case unicode:characters_to_binary(X) of
            X -> string;
            _ -> bytes
        end;
    (X) when length(X) >= 0 -> list;
    (X) when is_tuple(X) -> tuple;
    (X) when is_map(X) -> map;
    (X) when is_pid(X) -> pid;
    (X) when is_function(X) -> function;
    (_) -> handle
end
