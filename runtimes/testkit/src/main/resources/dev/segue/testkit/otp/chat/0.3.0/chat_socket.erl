%% A websocket. What the client says goes to the counter, which answers when it can: nobody waits for anybody.
-module(chat_socket).
-vsn("0.3.0").
-export([init/2, websocket_init/1, websocket_handle/2, websocket_info/2]).

init(Request, State) ->
    {cowboy_websocket, Request, State, #{idle_timeout => infinity}}.

websocket_init(_State) ->
    {ok, Counter} = chat_counter_sup:start_counter(self()),
    _ = monitor(process, Counter),
    {ok, Counter}.

websocket_handle({text, <<"where">>}, Counter) ->
    {reply, {text, list_to_binary(pid_to_list(self()) ++ " " ++ pid_to_list(Counter))}, Counter};
websocket_handle({text, Text}, Counter) ->
    gen_server:cast(Counter, {said, Text}),
    {ok, Counter};
websocket_handle(_Frame, Counter) ->
    {ok, Counter}.

websocket_info({answer, Text}, Counter) ->
    {reply, {text, Text}, Counter};
websocket_info({'DOWN', _Monitor, process, Counter, _Reason}, Counter) ->
    {stop, Counter};
websocket_info(_Message, Counter) ->
    {ok, Counter}.
