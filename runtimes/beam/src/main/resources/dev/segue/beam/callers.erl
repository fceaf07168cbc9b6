%% Callees -> who waits in a call for one of them: [{Caller, Callee}]. A caller that watches one of them for another reason
%% while it waits for somebody else is named too.
begin
    Wanted = maps:from_list([{Callee, true} || Callee <- Callees]),
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
            maps:is_key(Callee, Wanted)])
end
