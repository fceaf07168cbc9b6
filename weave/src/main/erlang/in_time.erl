%% -> ok, or ends the step for good where its deadline or the run's has passed.
fun() ->
    case Segue@left() of
        Left when Left > 0 ->
            ok;
        _ ->
            Now = erlang:monotonic_time(microsecond),
            Whose = case Segue@kept(step_deadline, infinity) of
                Deadline when Deadline =< Now -> <<"the step's">>;
                _ -> <<"the run's">>
            end,
            throw({'segue.stop', deadline, <<Whose/binary, " time is over">>})
    end
end
