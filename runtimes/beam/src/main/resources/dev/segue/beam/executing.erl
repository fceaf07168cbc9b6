%% Modules -> who began in one of them or is inside it now: [{Module, Pid}].
begin
    Wanted = maps:from_list([{Module, true} || Module <- Modules]),
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
        maps:is_key(Module, Wanted)]
end
