%% An acceptor as bandit's server has them, seen from outside: it blocks in accept and answers no system message.
-module(standin_acceptor).
-export([start/0, run/1]).

start() ->
    {ok, Socket} = gen_tcp:listen(0, [{ip, {127, 0, 0, 1}}]),
    Pid = proc_lib:spawn(?MODULE, run, [Socket]),
    ok = gen_tcp:controlling_process(Socket, Pid),
    Pid.

run(Socket) ->
    {ok, _} = gen_tcp:accept(Socket),
    run(Socket).
