-module(chat_http).
-vsn("0.3.0").
-export([init/2, hold/0]).

init(Request, version) ->
    {ok, cowboy_req:reply(200, #{}, <<"0.3.0">>, Request), version};
init(Request, slow) ->
    #{ms := Milliseconds} = cowboy_req:match_qs([{ms, int, 1000}], Request),
    timer:sleep(Milliseconds),
    {ok, cowboy_req:reply(200, #{}, <<"slow 0.3.0">>, Request), slow}.

%% Stays in the code that it runs until it is told to stop.
hold() ->
    receive
        stop -> ok
    end.
