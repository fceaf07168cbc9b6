%% Counts for one socket. The state is a map; a state of the older shape crashes whoever uses it.
-module(chat_counter).
-behaviour(gen_server).
-vsn("0.2.0").
-export([start_link/1, init/1, handle_call/3, handle_cast/2, handle_info/2, code_change/3]).

start_link(Socket) ->
    gen_server:start_link(?MODULE, Socket, []).

init(Socket) ->
    _ = monitor(process, Socket),
    {ok, #{socket => Socket, count => 0, changes => 0}}.

handle_call(count, _From, #{count := Count} = State) ->
    {reply, Count, State}.

handle_cast({said, <<"add">>}, #{socket := Socket, count := Count} = State) ->
    answer(Socket, ["count ", integer_to_list(Count + 1)]),
    {noreply, State#{count := Count + 1}};
handle_cast({said, <<"version">>}, #{socket := Socket} = State) ->
    answer(Socket, "version 0.2.0"),
    {noreply, State};
handle_cast({said, Text}, #{socket := Socket} = State) ->
    answer(Socket, ["echo ", Text]),
    {noreply, State}.

handle_info({'DOWN', _Monitor, process, Socket, _Reason}, #{socket := Socket} = State) ->
    {stop, normal, State};
handle_info({busy, Milliseconds}, #{count := _} = State) ->
    timer:sleep(Milliseconds),
    {noreply, State};
handle_info(_Message, #{count := _} = State) ->
    {noreply, State}.

code_change({down, "0.1.0"}, #{socket := Socket, count := Count}, _Extra) ->
    {ok, {counter, Socket, Count}};
code_change("0.1.0", {counter, Socket, Count}, _Extra) ->
    {ok, #{socket => Socket, count => Count, changes => 1}}.

answer(Socket, Text) ->
    Socket ! {answer, iolist_to_binary(Text)}.
