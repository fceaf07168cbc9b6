%% Pids -> for each how many messages wait; 0 if it is gone.
[case erlang:process_info(Pid, message_queue_len) of
     {_, Length} -> Length;
     undefined -> 0
 end || Pid <- Pids]
