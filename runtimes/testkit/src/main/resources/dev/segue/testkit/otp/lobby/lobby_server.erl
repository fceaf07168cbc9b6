%% Keeps the guests that have come; each call of note/1 adds one.
-module(lobby_server).
-behaviour(gen_server).
-export([start_link/0, note/1, guests/0, refuse/1, init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

note(Guest) ->
    gen_server:call(?MODULE, {note, Guest}).

guests() ->
    gen_server:call(?MODULE, guests).

refuse(Guest) ->
    {error, {full, Guest}}.

init([]) ->
    {ok, []}.

handle_call({note, Guest}, _From, Guests) ->
    {reply, ok, [Guest | Guests]};
handle_call(guests, _From, Guests) ->
    {reply, Guests, Guests}.

handle_cast(_Message, Guests) ->
    {noreply, Guests}.
