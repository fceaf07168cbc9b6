%% What the comparison needs on the node: servers to suspend, a process that counts messages, and, as the measure, the
%% algorithm of edeliver: one spawned process for each target, which calls sys, all of them monitored.
-module(bench_target).
-behaviour(gen_server).
-export([start/1, native/1, counter/0, init/1, handle_call/3, handle_cast/2]).

start(Count) ->
    [begin {ok, Pid} = gen_server:start(?MODULE, [], []), Pid end || _ <- lists:seq(1, Count)].

init([]) -> {ok, 0}.
handle_call(_, _, State) -> {reply, State, State}.
handle_cast(_, State) -> {noreply, State}.

%% Microseconds for suspending and resuming all.
native(Pids) ->
    {Time, {[], []}} = timer:tc(fun() -> {all(suspend, Pids), all(resume, Pids)} end),
    Time.

all(Function, Pids) ->
    Workers = [begin
                   Worker = proc_lib:spawn(fun() -> ok = sys:Function(Pid, 1000) end),
                   {Worker, monitor(process, Worker)}
               end || Pid <- Pids],
    lists:foldl(fun({Worker, Reference}, Errors) ->
                        receive
                            {'DOWN', Reference, process, Worker, normal} -> Errors;
                            %% It had ended before it was watched, which is no failure of the target.
                            {'DOWN', Reference, process, Worker, noproc} -> Errors;
                            {'DOWN', Reference, process, Worker, Reason} -> [Reason | Errors]
                        end
                end, [], Workers).

counter() ->
    register(counter, spawn(fun() -> count(0) end)),
    ok.

count(Seen) ->
    receive
        {tell, Pid} -> Pid ! {seen, Seen}, count(0);
        _ -> count(Seen + 1)
    end.
