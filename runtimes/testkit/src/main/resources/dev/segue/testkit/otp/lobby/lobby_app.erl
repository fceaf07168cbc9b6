%% Starts one server below one supervisor.
-module(lobby_app).
-behaviour(application).
-behaviour(supervisor).
-export([start/2, stop/1, init/1]).

start(_Type, _Arguments) ->
    supervisor:start_link(?MODULE, []).

stop(_State) ->
    ok.

init([]) ->
    {ok, {#{}, [#{id => lobby_server, start => {lobby_server, start_link, []}, modules => [lobby_server]}]}}.
