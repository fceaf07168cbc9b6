%% Pids -> for each its '$initial_call', or none; gone if it is. The cheap half of processes.erl, for thousands.
[case erlang:process_info(Pid, dictionary) of
     undefined ->
         gone;
     {_, Dictionary} ->
         case lists:keyfind('$initial_call', 1, Dictionary) of
             {_, {_, _, _} = Call} -> Call;
             _ -> none
         end
 end || Pid <- Pids]
