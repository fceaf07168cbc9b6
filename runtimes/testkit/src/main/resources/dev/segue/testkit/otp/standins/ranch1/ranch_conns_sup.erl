-module(ranch_conns_sup).
-behaviour(supervisor).
-export([start_link/2, init/1]).

start_link(Ref, Protocol) ->
    {ok, Pid} = supervisor:start_link(?MODULE, Protocol),
    true = ets:insert(ranch_server, {{conns_sup, Ref}, Pid}),
    {ok, Pid}.

init(Protocol) ->
    {ok,
        {#{strategy => simple_one_for_one}, [
            #{id => Protocol, start => {Protocol, start_link, []}, restart => temporary, modules => [Protocol]}
        ]}}.
