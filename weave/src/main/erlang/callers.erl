%% Pids -> who waits in a call for one of them: {Caller, Callee}.
fun(Pids) ->
    Wanted = maps:from_keys(Segue@pids("callers", Pids), true),
    lists:usort(
        [{Caller, Callee}
         || Caller <- erlang:processes(),
            erlang:process_info(Caller, current_function) =:= {current_function, {gen, do_call, 4}},
            {_, Monitors} <- [erlang:process_info(Caller, monitors)],
            {process, Watched} <- Monitors,
            Callee <- [case Watched of
                           {Name, Node} when Node =:= node() -> whereis(Name);
                           _ -> Watched
                       end],
            is_map_key(Callee, Wanted)])
end
