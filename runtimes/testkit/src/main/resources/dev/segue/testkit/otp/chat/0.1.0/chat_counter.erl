%% Counts for one socket. The state is a tuple.
-module(chat_counter).
-behaviour(gen_server).
-vsn("0.1.0").
-export([start_link/1, init/1, handle_call/3, handle_cast/2, handle_info/2, code_change/3]).

start_link(Socket) ->
    gen_server:start_link(?MODULE, Socket, []).

init(Socket) ->
    _ = monitor(process, Socket),
    {ok, {counter, Socket, 0}}.

handle_call(count, _From, {counter, _Socket, Count} = State) ->
    {reply, Count, State}.

handle_cast({said, <<"add">>}, {counter, Socket, Count}) ->
    answer(Socket, ["count ", integer_to_list(Count + 1)]),
    {noreply, {counter, Socket, Count + 1}};
handle_cast({said, <<"version">>}, {counter, Socket, _Count} = State) ->
    answer(Socket, "version 0.1.0"),
    {noreply, State};
handle_cast({said, Text}, {counter, Socket, _Count} = State) ->
    answer(Socket, ["echo ", Text]),
    {noreply, State}.

handle_info({'DOWN', _Monitor, process, Socket, _Reason}, {counter, Socket, _Count} = State) ->
    {stop, normal, State};
handle_info({busy, Milliseconds}, {counter, _Socket, _Count} = State) ->
    timer:sleep(Milliseconds),
    {noreply, State};
handle_info(_Message, {counter, _Socket, _Count} = State) ->
    {noreply, State}.

code_change(_From, State, _Extra) ->
    {ok, State}.

answer(Socket, Text) ->
    Socket ! {answer, iolist_to_binary(Text)}.
