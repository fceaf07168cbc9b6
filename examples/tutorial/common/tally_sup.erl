%% The supervisors: one for all, and below it one for the sessions. The child specifications name the modules that a
%% process runs, which is how an upgrade finds the processes of a module.
-module(tally_sup).
-behaviour(supervisor).
-export([start_link/0, start_session/1, init/1]).

start_link() ->
    supervisor:start_link({local, tally_sup}, ?MODULE, all).

start_session(Socket) ->
    supervisor:start_child(tally_sessions, [Socket]).

init(all) ->
    Sessions = #{
        id => sessions,
        start => {supervisor, start_link, [{local, tally_sessions}, ?MODULE, sessions]},
        type => supervisor,
        modules => [?MODULE]
    },
    Door = #{id => door, start => {tally_door, start_link, []}, modules => [tally_door]},
    {ok, {#{strategy => rest_for_one}, [Sessions, Door]}};
init(sessions) ->
    Session = #{
        id => session,
        start => {tally_session, start_link, []},
        restart => temporary,
        modules => [tally_session]
    },
    {ok, {#{strategy => simple_one_for_one}, [Session]}}.
