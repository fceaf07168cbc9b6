-module(chat_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    {ok,
        {#{strategy => one_for_one, intensity => 1000, period => 1}, [
            #{
                id => chat_counter_sup,
                start => {chat_counter_sup, start_link, []},
                type => supervisor,
                modules => [chat_counter_sup]
            }
        ]}}.
