-module(ranch_listener_sup).
-behaviour(supervisor).
-export([start_link/2, init/1]).

start_link(Ref, Protocol) ->
    supervisor:start_link(?MODULE, {Ref, Protocol}).

init({Ref, Protocol}) ->
    true = ets:insert(ranch_server, {{listener_sup, Ref}, self()}),
    {ok,
        {#{strategy => rest_for_one}, [
            #{
                id => ranch_conns_sup,
                start => {ranch_conns_sup, start_link, [Ref, Protocol]},
                type => supervisor
            },
            #{
                id => ranch_acceptors_sup,
                start => {ranch_acceptors_sup, start_link, [Ref]},
                type => supervisor
            }
        ]}}.
