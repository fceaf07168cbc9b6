%% A version with a fault: its code_change takes for granted that everybody has said a name. The tutorial upgrades to it,
%% and sees the upgrade undone.
-module(tally_session).
-behaviour(gen_server).
-vsn("0.3.0").
-export([start_link/1, init/1, handle_call/3, handle_cast/2, handle_info/2, code_change/3]).

start_link(Socket) ->
    gen_server:start_link(?MODULE, Socket, []).

init(Socket) ->
    {ok, {Socket, 0, <<"stranger">>}}.

handle_info(begin_now, {Socket, _Count, _Name} = State) ->
    ok = inet:setopts(Socket, [{active, true}]),
    {noreply, State};
handle_info({tcp, Socket, Line}, {Socket, Count, Name}) ->
    ok = gen_tcp:send(Socket, [Name, " says ", string:trim(Line), "\n"]),
    {noreply, {Socket, Count + 1, Name}};
handle_info({tcp_closed, Socket}, {Socket, _Count, _Name} = State) ->
    {stop, normal, State}.

handle_call(_Request, _From, State) ->
    {reply, ok, State}.

handle_cast(_Message, State) ->
    {noreply, State}.

code_change("0.2.0", #{socket := Socket, count := Count, name := Name}, _Extra) ->
    {ok, {Socket, Count, Name}};
code_change({down, "0.2.0"}, {Socket, Count, Name}, _Extra) ->
    {ok, #{socket => Socket, count => Count, name => Name}}.
