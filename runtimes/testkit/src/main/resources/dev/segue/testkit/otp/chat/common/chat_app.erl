%% Starts the supervisor and then the listener, below ranch's own supervisor as most applications do.
-module(chat_app).
-behaviour(application).
-export([start/2, stop/1]).

start(_Type, _Arguments) ->
    {ok, Supervisor} = chat_sup:start_link(),
    Dispatch = cowboy_router:compile([
        {'_', [
            {"/socket", chat_socket, []},
            {"/version", chat_http, version},
            {"/slow", chat_http, slow}
        ]}
    ]),
    {ok, Port} = application:get_env(chat, port),
    {ok, Acceptors} = application:get_env(chat, acceptors),
    {ok, _} = cowboy:start_clear(
        chat_listener,
        #{
            socket_opts => [{ip, {127, 0, 0, 1}}, {port, Port}, {backlog, 1024}],
            num_acceptors => Acceptors,
            max_connections => infinity
        },
        #{env => #{dispatch => Dispatch}, idle_timeout => infinity, request_timeout => infinity}
    ),
    {ok, Supervisor}.

stop(_State) ->
    cowboy:stop_listener(chat_listener).
