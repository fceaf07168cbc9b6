%% Modules -> the processes that run old code of one of them. All are asked at once and answer when they can.
fun(Modules) ->
    Names = Segue@module_names(Segue@argument("processes_on_old_code", "modules", [list, range], Modules)),
    Asked = [{Pid, Module} || Module <- Names, erlang:check_old_code(Module), Pid <- erlang:processes(), Pid =/= self()],
    Now = [Pid || {Pid, Module} <- Asked,
                  erlang:check_process_code(Pid, Module, [{async, {Pid, Module}}]) =:= true],
    lists:usort(Now ++ [Pid || {Pid, _} = Question <- Asked,
                               receive {check_process_code, Question, Answer} -> Answer =:= true end])
end
