%% Function, Pids -> the processes of a list, all of them checked.
fun(Function, Pids) ->
    List = Segue@given_list(Function, "pids", Pids),
    lists:all(fun erlang:is_pid/1, List) orelse lists:foreach(Segue@is_process, List),
    List
end
