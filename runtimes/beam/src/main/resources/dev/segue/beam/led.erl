%% Leader -> the processes that have this group leader.
[Pid || Pid <- erlang:processes(), erlang:process_info(Pid, group_leader) =:= {group_leader, Leader}]
