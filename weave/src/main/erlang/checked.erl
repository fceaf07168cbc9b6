%% Result -> the result of a call, unless it is an error.
fun(Result) ->
    case Result =:= error orelse is_tuple(Result) andalso tuple_size(Result) > 0
             andalso element(1, Result) =:= error of
        true -> Segue@fail(call, <<"the call gave ", (Segue@brief(Result))/binary>>, Result);
        false -> Result
    end
end
