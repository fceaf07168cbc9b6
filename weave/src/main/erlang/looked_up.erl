%% Map, Key -> the value; a failure where there is none.
fun(Map, Key) ->
    case Segue@entry(Map, Key) of
        {ok, Value} ->
            Value;
        none ->
            Segue@refuse(key, ["there is no key ", Segue@brief(Key), "; the keys are ",
                               Segue@brief(lists:sort(maps:keys(Map)))])
    end
end
