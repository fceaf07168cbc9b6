%% Asked, Failures -> ok, not_supported or {errors, Count, Failures}, as suspend and resume give it.
fun (_, []) ->
        ok;
    (Asked, Failures) ->
        case length(Failures) =:= Asked andalso lists:all(fun({_, Why}) -> Why =:= not_supported end, Failures) of
            true -> not_supported;
            false -> {errors, length(Failures), Failures}
        end
end
