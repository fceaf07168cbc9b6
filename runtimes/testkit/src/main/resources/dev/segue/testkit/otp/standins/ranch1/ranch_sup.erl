-module(ranch_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    ranch_server = ets:new(ranch_server, [named_table, public]),
    {ok, {#{}, []}}.
