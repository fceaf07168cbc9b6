%% Map, Key -> {ok, Value} or none.
fun(Map, Key) ->
    case maps:find(Segue@key(Map, Key), Map) of
        error -> none;
        Found -> Found
    end
end
