%% Starts -> the processes whose '$initial_call' is one of these {Module, Function, Arity}, where the atom '_' stands for
%% any module: {Pid, Caller, Parent, Leader}.
[{Pid, Caller, Parent, Leader}
 || Pid <- erlang:processes(),
    [{_, Dictionary}, {_, Leader}] <- [erlang:process_info(Pid, [dictionary, group_leader])],
    {_, {Module, Function, Arity}} <- [lists:keyfind('$initial_call', 1, Dictionary)],
    lists:member({Module, Function, Arity}, Starts) orelse lists:member({'_', Function, Arity}, Starts),
    Caller <- [case lists:keyfind('$callers', 1, Dictionary) of
                   {_, [First | _]} when is_pid(First) -> First;
                   _ -> none
               end],
    Parent <- [case lists:keyfind('$ancestors', 1, Dictionary) of
                   {_, [Above | _]} when is_pid(Above) -> Above;
                   _ -> none
               end]]
