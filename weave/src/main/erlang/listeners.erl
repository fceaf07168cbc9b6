%% App -> its listeners: [#{id, transport, port, status, acceptors, process, app}], by their names.
fun(App) ->
    Segue@atom_argument("listeners", "app", App),
    Number = fun(N) when is_integer(N) -> N;
                (_) -> 0
             end,
    Acceptors = fun(#{num_acceptors := Own}) -> Own;
                   (#{transport_options := #{num_acceptors := Nested}}) -> Nested;
                   (#{transport_options := [_ | _] = Options}) -> proplists:get_value(num_acceptors, Options, 10);
                   (_) -> 10
                end,
    Transport = fun(Name) ->
        case atom_to_list(Name) of
            "ranch_" ++ Short -> list_to_atom(Short);
            _ -> Name
        end
    end,
    Found = [begin
        Closed = maps:get(status, Facts, running) =:= suspended,
        Idle = not lists:any(fun erlang:is_pid/1, ranch:procs(Reference, acceptors)),
        {Segue@inspect(Reference),
         #{id => Reference,
           transport => Transport(maps:get(transport, Facts, ranch_tcp)),
           port => case Closed of true -> 0; false -> Number(maps:get(port, Facts, 0)) end,
           status => case Closed orelse Idle of true -> suspended; false -> running end,
           acceptors => Number(Acceptors(Facts)),
           process => maps:get(pid, Facts),
           app => App}}
     end || {Reference, Facts} <- Segue@owned_listeners(App)],
    [Listener || {_, Listener} <- lists:sort(Found)]
end
