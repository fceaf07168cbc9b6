%% Pids -> for each its '$initial_call' (or none) and the modules on its stack; gone if it is.
[case erlang:process_info(Pid, [dictionary, current_stacktrace]) of
     undefined ->
         gone;
     [{_, Dictionary}, {_, Stack}] ->
         {case lists:keyfind('$initial_call', 1, Dictionary) of
              {_, {_, _, _} = Call} -> Call;
              _ -> none
          end,
          lists:usort([element(1, Frame) || Frame <- Stack])}
 end || Pid <- Pids]
