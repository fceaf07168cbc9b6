%% The same, and it remembers who says «I am NAME». The state is a map: 0.1.0 knows nothing of it, so code_change also
%% leads back.
-module(tally_session).
-behaviour(gen_server).
-vsn("0.2.0").
-export([start_link/1, init/1, handle_call/3, handle_cast/2, handle_info/2, code_change/3]).

start_link(Socket) ->
    gen_server:start_link(?MODULE, Socket, []).

init(Socket) ->
    {ok, #{socket => Socket, count => 0}}.

handle_info(begin_now, #{socket := Socket} = State) ->
    ok = inet:setopts(Socket, [{active, true}]),
    {noreply, State};
handle_info({tcp, Socket, <<"I am ", Name/binary>>}, #{socket := Socket} = State) ->
    {noreply, answer("welcome", State#{name => string:trim(Name)})};
handle_info({tcp, Socket, Line}, #{socket := Socket} = State) ->
    {noreply, answer(string:trim(Line), State)};
handle_info({tcp_closed, Socket}, #{socket := Socket} = State) ->
    {stop, normal, State}.

answer(Text, #{socket := Socket, count := Count} = State) ->
    Who = maps:get(name, State, "stranger"),
    ok = gen_tcp:send(Socket, [integer_to_list(Count + 1), ". ", Text, ", ", Who, "\n"]),
    State#{count := Count + 1}.

handle_call(_Request, _From, State) ->
    {reply, ok, State}.

handle_cast(_Message, State) ->
    {noreply, State}.

code_change("0.1.0", {session, Socket, Count}, _Extra) ->
    {ok, #{socket => Socket, count => Count}};
code_change({down, "0.1.0"}, #{socket := Socket, count := Count}, _Extra) ->
    {ok, {session, Socket, Count}}.
