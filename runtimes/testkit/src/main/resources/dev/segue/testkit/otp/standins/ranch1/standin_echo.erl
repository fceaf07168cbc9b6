%% A connection that sends back what it reads, and the application that has the listener in its own tree.
-module(standin_echo).
-behaviour(application).
-behaviour(supervisor).
-export([start/2, stop/1, init/1, start_link/1, serve/1, start_ranch/0]).

start(_Type, _Arguments) ->
    supervisor:start_link({local, standin_echo_sup}, ?MODULE, []).

stop(_State) ->
    ok.

init([]) ->
    {ok,
        {#{}, [
            #{
                id => {ranch_listener_sup, standin_listener},
                start => {ranch_listener_sup, start_link, [standin_listener, ?MODULE]},
                type => supervisor
            }
        ]}}.

%% Ranch's own supervisor, outside of the application.
start_ranch() ->
    Starter = self(),
    spawn(fun() ->
        {ok, _} = ranch_sup:start_link(),
        Starter ! started,
        receive
            stop -> ok
        end
    end),
    receive
        started -> ok
    end.

start_link(Client) ->
    {ok, proc_lib:spawn_link(?MODULE, serve, [Client])}.

serve(Client) ->
    receive
        {serve, Client} -> echo(Client)
    end.

echo(Client) ->
    case gen_tcp:recv(Client, 0) of
        {ok, Bytes} ->
            ok = gen_tcp:send(Client, Bytes),
            echo(Client);
        {error, _} ->
            ok
    end.
