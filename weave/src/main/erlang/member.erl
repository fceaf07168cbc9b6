%% Map, Atom -> map.atom.
fun(Map, Key) ->
    case Segue@kind(Map) of
        map -> Segue@looked_up(Map, Key);
        _ -> Segue@refuse(type, [".", atom_to_binary(Key, utf8), " wants a map; this is ", Segue@with_type(Map)])
    end
end
