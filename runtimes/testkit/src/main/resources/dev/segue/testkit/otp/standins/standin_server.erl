%% Processes of every manner that a bulk request can meet.
-module(standin_server).
-behaviour(gen_server).
-export([start/0, deaf/0, plain/0, entered/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2, enter/0]).

%% A server whose module has no code_change.
start() ->
    {ok, Pid} = gen_server:start(?MODULE, ready, []),
    Pid.

%% Looks like a server from outside and answers no system message.
deaf() ->
    {ok, Pid} = proc_lib:start(?MODULE, init, [deaf]),
    Pid.

%% No server at all.
plain() ->
    spawn(fun() ->
        receive
            stop -> ok
        end
    end).

%% A server that became one by itself, so that nothing but its stack shows it.
entered() ->
    proc_lib:spawn(?MODULE, enter, []).

enter() ->
    gen_server:enter_loop(?MODULE, [], ready).

init(deaf) ->
    proc_lib:init_ack({ok, self()}),
    receive
        stop -> ok
    end;
init(State) ->
    {ok, State}.

handle_call(_Request, _From, State) ->
    {reply, State, State}.

handle_cast(_Message, State) ->
    {noreply, State}.

handle_info({busy, Milliseconds}, State) ->
    timer:sleep(Milliseconds),
    {noreply, State};
handle_info(_Message, State) ->
    {noreply, State}.
