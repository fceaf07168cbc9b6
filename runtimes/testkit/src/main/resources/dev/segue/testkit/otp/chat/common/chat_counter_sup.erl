-module(chat_counter_sup).
-behaviour(supervisor).
-export([start_link/0, start_counter/1, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

start_counter(Socket) ->
    supervisor:start_child(?MODULE, [Socket]).

init([]) ->
    {ok,
        {#{strategy => simple_one_for_one}, [
            #{
                id => chat_counter,
                start => {chat_counter, start_link, []},
                restart => temporary,
                modules => [chat_counter]
            }
        ]}}.
