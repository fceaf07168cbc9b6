%% Pids -> for each its '$initial_call' (or none), the modules on its stack and its callers; gone if it is.
[case erlang:process_info(Pid, [dictionary, current_stacktrace]) of
     undefined ->
         gone;
     [{_, Dictionary}, {_, Stack}] ->
         {case lists:keyfind('$initial_call', 1, Dictionary) of
              {_, {_, _, _} = Call} -> Call;
              _ -> none
          end,
          lists:usort([element(1, Frame) || Frame <- Stack]),
          case lists:keyfind('$callers', 1, Dictionary) of
              {_, [Caller | _]} when is_pid(Caller) -> Caller;
              _ -> none
          end,
          case lists:keyfind('$ancestors', 1, Dictionary) of
              {_, [Parent | _]} when is_pid(Parent) -> Parent;
              _ -> none
          end}
 end || Pid <- Pids]
