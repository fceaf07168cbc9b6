%% Name, Policy, Within, Body -> runs the fun Body as a step and gives what it gives. A failure is logged and thrown as
%% what makes the release handler give {error, {segue, Name, Kind, Message}}; under halt it is only logged.
fun(Name, Policy, Within, Body) ->
    Segue@keep(step, Name),
    Segue@keep(boxes, #{}),
    try
        Segue@keep(step_deadline, Segue@until(Segue@limit(Within))),
        Segue@in_time(),
        Result = Body(),
        Segue@in_time(),
        Result
    catch
        Class:Reason ->
            #{kind := Kind, message := Message} = Failure = Segue@failure(Class, Reason),
            Segue@log(error, Segue@told(Name, Failure)),
            case Policy =:= rollback orelse Policy =:= halt of
                true -> Segue@resume_all();
                false -> ok
            end,
            case Policy of
                halt -> nil;
                _ -> Segue@run_always(), erase(segue), throw({error, {segue, Name, Kind, Message}})
            end
    end
end
