%% One connection: counts the lines and says each again. The state is a tuple.
-module(tally_session).
-behaviour(gen_server).
-vsn("0.1.0").
-export([start_link/1, init/1, handle_call/3, handle_cast/2, handle_info/2, code_change/3]).

start_link(Socket) ->
    gen_server:start_link(?MODULE, Socket, []).

init(Socket) ->
    {ok, {session, Socket, 0}}.

handle_info(begin_now, {session, Socket, _Count} = State) ->
    ok = inet:setopts(Socket, [{active, true}]),
    {noreply, State};
handle_info({tcp, Socket, Line}, {session, Socket, Count}) ->
    ok = gen_tcp:send(Socket, [integer_to_list(Count + 1), ". ", string:trim(Line), "\n"]),
    {noreply, {session, Socket, Count + 1}};
handle_info({tcp_closed, Socket}, {session, Socket, _Count} = State) ->
    {stop, normal, State}.

handle_call(_Request, _From, State) ->
    {reply, ok, State}.

handle_cast(_Message, State) ->
    {noreply, State}.

code_change(_From, State, _Extra) ->
    {ok, State}.
