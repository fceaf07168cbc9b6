-module(ranch_acceptor).
-export([start_link/2, loop/4]).

start_link(Socket, Ref) ->
    [{_, Connections}] = ets:lookup(ranch_server, {conns_sup, Ref}),
    {ok, spawn_link(?MODULE, loop, [Socket, ranch_tcp, logger, Connections])}.

loop(Socket, Transport, Logger, Connections) ->
    case gen_tcp:accept(Socket) of
        {ok, Client} ->
            {ok, Pid} = supervisor:start_child(Connections, [Client]),
            ok = gen_tcp:controlling_process(Client, Pid),
            Pid ! {serve, Client};
        {error, _} ->
            ok
    end,
    loop(Socket, Transport, Logger, Connections).
