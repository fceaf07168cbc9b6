%% Modules -> who began in one of them or is inside it now, by module.
fun(Modules) ->
    Wanted = maps:from_keys(Segue@module_names(Segue@argument("processes_running", "modules", [list, range], Modules)), true),
    lists:foldr(
        fun({Module, Pid}, Found) -> maps:update_with(Module, fun(Pids) -> [Pid | Pids] end, [Pid], Found) end,
        #{},
        [{Module, Pid}
         || Pid <- erlang:processes(),
            Pid =/= self(),
            [{_, Dictionary}, {_, Stack}, {_, {First, _, _}}] <-
                [erlang:process_info(Pid, [dictionary, current_stacktrace, initial_call])],
            Begun <- [case lists:keyfind('$initial_call', 1, Dictionary) of
                          {_, {Start, _, _}} -> Start;
                          _ -> First
                      end],
            Module <- lists:usort([First, Begun | [element(1, Frame) || Frame <- Stack]]),
            is_map_key(Module, Wanted)])
end
