%% Ranch 1.8 as it is seen from outside: info as lists of pairs, one ranch_conns_sup, acceptors without system messages,
%% acceptors and connections below a ranch_listener_sup that the application itself supervises.
-module(ranch).
-export([info/0, procs/2, suspend_listener/1, resume_listener/1, get_status/1, get_port/1]).

info() ->
    [{Ref, info(Ref, Sup)} || {Ref, Sup} <- listeners()].

info(Ref, Sup) ->
    Port = get_port(Ref),
    [
        {pid, Sup},
        {status, get_status(Ref)},
        {ip, {127, 0, 0, 1}},
        {port, Port},
        {num_acceptors, 5},
        {max_connections, 1024},
        {active_connections, length(procs(Ref, connections))},
        {all_connections, length(procs(Ref, connections))},
        {transport, ranch_tcp},
        {transport_options, [{port, 0}]},
        {protocol, standin_echo},
        {protocol_options, []}
    ].

listeners() ->
    [{Ref, Sup} || [Ref, Sup] <- ets:match(ranch_server, {{listener_sup, '$1'}, '$2'})].

procs(Ref, acceptors) ->
    procs_of(Ref, ranch_acceptors_sup);
procs(Ref, connections) ->
    procs_of(Ref, ranch_conns_sup).

procs_of(Ref, Id) ->
    [{_, Sup}] = ets:lookup(ranch_server, {listener_sup, Ref}),
    case lists:keyfind(Id, 1, supervisor:which_children(Sup)) of
        {_, Pid, _, _} when is_pid(Pid) -> [Child || {_, Child, _, _} <- supervisor:which_children(Pid)];
        _ -> []
    end.

get_status(Ref) ->
    [{_, Sup}] = ets:lookup(ranch_server, {listener_sup, Ref}),
    case lists:keyfind(ranch_acceptors_sup, 1, supervisor:which_children(Sup)) of
        {_, undefined, _, _} -> suspended;
        _ -> running
    end.

get_port(Ref) ->
    case get_status(Ref) of
        suspended -> undefined;
        running -> ets:lookup_element(ranch_server, {port, Ref}, 2)
    end.

suspend_listener(Ref) ->
    [{_, Sup}] = ets:lookup(ranch_server, {listener_sup, Ref}),
    case get_status(Ref) of
        running -> supervisor:terminate_child(Sup, ranch_acceptors_sup);
        suspended -> ok
    end.

resume_listener(Ref) ->
    [{_, Sup}] = ets:lookup(ranch_server, {listener_sup, Ref}),
    case get_status(Ref) of
        running -> ok;
        suspended ->
            case supervisor:restart_child(Sup, ranch_acceptors_sup) of
                {ok, _} -> ok;
                Error -> Error
            end
    end.
