%% Starts -> the processes whose $initial_call is one of these {Module, Function, Arity}, '_' for any module:
%% {Pid, Caller, Parent, Leader}.
fun(Starts) ->
    First = fun(Key, Dictionary) ->
        case lists:keyfind(Key, 1, Dictionary) of
            {_, [Pid | _]} when is_pid(Pid) -> Pid;
            _ -> none
        end
    end,
    [{Pid, First('$callers', Dictionary), First('$ancestors', Dictionary), Leader}
     || Pid <- erlang:processes(),
        [{_, Dictionary}, {_, Leader}] <- [erlang:process_info(Pid, [dictionary, group_leader])],
        {_, {Module, Function, Arity}} <- [lists:keyfind('$initial_call', 1, Dictionary)],
        lists:member({Module, Function, Arity}, Starts) orelse lists:member({'_', Function, Arity}, Starts)]
end
