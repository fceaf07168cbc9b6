-module(ranch_acceptors_sup).
-behaviour(supervisor).
-export([start_link/1, init/1]).

start_link(Ref) ->
    supervisor:start_link(?MODULE, Ref).

init(Ref) ->
    Port =
        case ets:lookup(ranch_server, {port, Ref}) of
            [{_, Known}] -> Known;
            [] -> 0
        end,
    {ok, Socket} = gen_tcp:listen(Port, [binary, {active, false}, {ip, {127, 0, 0, 1}}, {reuseaddr, true}]),
    {ok, Bound} = inet:port(Socket),
    true = ets:insert(ranch_server, {{port, Ref}, Bound}),
    {ok,
        {#{intensity => 10}, [
            #{
                id => {acceptor, self(), Number},
                start => {ranch_acceptor, start_link, [Socket, Ref]},
                shutdown => brutal_kill,
                modules => []
            }
         || Number <- lists:seq(1, 5)
        ]}}.
