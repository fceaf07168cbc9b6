%% Counts for one socket and keeps what was said. The state is a tagged tuple around a map, unlike that of either version
%% before; a state of those shapes crashes whoever uses it.
-module(chat_counter).
-behaviour(gen_server).
-vsn("0.3.0").
-export([start_link/1, init/1, handle_call/3, handle_cast/2, handle_info/2, code_change/3]).

start_link(Socket) ->
    gen_server:start_link(?MODULE, Socket, []).

init(Socket) ->
    _ = monitor(process, Socket),
    {ok, {counter, 3, #{socket => Socket, count => 0, history => chat_history:new()}}}.

handle_call(count, _From, {counter, 3, #{count := Count}} = State) ->
    {reply, Count, State}.

handle_cast({said, <<"add">>}, {counter, 3, #{socket := Socket, count := Count, history := History} = Facts}) ->
    answer(Socket, ["count ", integer_to_list(Count + 1)]),
    {noreply, {counter, 3, Facts#{count := Count + 1, history := chat_history:add(<<"add">>, History)}}};
handle_cast({said, <<"version">>}, {counter, 3, #{socket := Socket}} = State) ->
    answer(Socket, "version 0.3.0"),
    {noreply, State};
handle_cast({said, Text}, {counter, 3, #{socket := Socket}} = State) ->
    answer(Socket, ["echo ", Text]),
    {noreply, State}.

handle_info({'DOWN', _Monitor, process, Socket, _Reason}, {counter, 3, #{socket := Socket}} = State) ->
    {stop, normal, State};
handle_info({busy, Milliseconds}, {counter, 3, _Facts} = State) ->
    timer:sleep(Milliseconds),
    {noreply, State};
handle_info(_Message, {counter, 3, _Facts} = State) ->
    {noreply, State}.

code_change({down, "0.1.0"}, {counter, 3, #{socket := Socket, count := Count}}, _Extra) ->
    {ok, {counter, Socket, Count}};
code_change({down, "0.2.0"}, {counter, 3, #{socket := Socket, count := Count}}, _Extra) ->
    {ok, #{socket => Socket, count => Count, changes => 2}};
code_change("0.1.0", {counter, Socket, Count}, _Extra) ->
    {ok, {counter, 3, #{socket => Socket, count => Count, history => chat_history:new()}}};
code_change("0.2.0", #{socket := Socket, count := Count}, _Extra) ->
    {ok, {counter, 3, #{socket => Socket, count => Count, history => chat_history:new()}}}.

answer(Socket, Text) ->
    Socket ! {answer, iolist_to_binary(Text)}.
