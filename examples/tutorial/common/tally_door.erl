%% Waits at the door: starts a session for everybody who connects.
-module(tally_door).
-export([start_link/0, init/1]).

start_link() ->
    proc_lib:start_link(?MODULE, init, [self()]).

init(Parent) ->
    {ok, Port} = application:get_env(tally, port),
    Options = [binary, {ip, {127, 0, 0, 1}}, {packet, line}, {active, false}, {reuseaddr, true}],
    {ok, Listening} = gen_tcp:listen(Port, Options),
    proc_lib:init_ack(Parent, {ok, self()}),
    accept(Listening).

accept(Listening) ->
    {ok, Socket} = gen_tcp:accept(Listening),
    {ok, Session} = tally_sup:start_session(Socket),
    ok = gen_tcp:controlling_process(Socket, Session),
    Session ! begin_now,
    accept(Listening).
