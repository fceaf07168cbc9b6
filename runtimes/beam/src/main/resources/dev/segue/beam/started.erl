%% Starts -> the processes whose '$initial_call' is one of these {Module, Function, Arity}, where the atom '_' stands for
%% any module; with the call, the first caller and the group leader.
[{Pid, Call, Caller, Leader}
 || Pid <- erlang:processes(),
    [{_, Dictionary}, {_, Leader}] <- [erlang:process_info(Pid, [dictionary, group_leader])],
    {_, {Module, Function, Arity} = Call} <- [lists:keyfind('$initial_call', 1, Dictionary)],
    lists:member({Module, Function, Arity}, Starts) orelse lists:member({'_', Function, Arity}, Starts),
    Caller <- [case lists:keyfind('$callers', 1, Dictionary) of
                   {_, [First | _]} when is_pid(First) -> First;
                   _ -> none
               end]]
