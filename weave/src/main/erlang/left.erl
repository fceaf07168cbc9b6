%% -> how many microseconds are left of the step's and the run's time, or infinity.
fun() ->
    case min(Segue@kept(deadline, infinity), Segue@kept(step_deadline, infinity)) of
        infinity -> infinity;
        Deadline -> Deadline - erlang:monotonic_time(microsecond)
    end
end
