%% Body, Rescue -> what the fun Body gives. Where it fails, Rescue gets the failure and gives {ok, Value}, or next: then
%% the failure goes on.
fun(Body, Rescue) ->
    try Body()
    catch
        Class:Reason ->
            Passes = case {Class, Reason} of
                {throw, {'segue.return', _, _}} -> true;
                {throw, {'segue.stop', _, _}} -> true;
                _ -> false
            end,
            case Passes orelse Rescue(Segue@failure(Class, Reason)) of
                {ok, Value} -> Value;
                _ -> erlang:raise(Class, Reason, [])
            end
    end
end
