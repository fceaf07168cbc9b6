%% Collection, Key -> collection[key].
fun(Collection, Key) ->
    Place = fun
        (Count) when is_integer(Key), Key >= 0, Key < Count ->
            Key + 1;
        (Count) when is_integer(Key) ->
            Segue@refuse(key, ["there is no index ", integer_to_list(Key), "; there are ", integer_to_list(Count),
                               " elements"]);
        (_) ->
            Segue@refuse(type, ["an index is an integer; this is ", Segue@with_type(Key)])
    end,
    case Segue@kind(Collection) of
        map -> Segue@looked_up(Collection, Key);
        list -> lists:nth(Place(length(Collection)), Collection);
        tuple -> element(Place(tuple_size(Collection)), Collection);
        range ->
            {_, First, Last} = Collection,
            First + Place(max(0, Last - First + 1)) - 1;
        string ->
            Letters = unicode:characters_to_list(Collection),
            unicode:characters_to_binary([lists:nth(Place(length(Letters)), Letters)]);
        _ ->
            Segue@refuse(type, ["[ ] wants a list, tuple, string or map; this is ", Segue@with_type(Collection)])
    end
end
