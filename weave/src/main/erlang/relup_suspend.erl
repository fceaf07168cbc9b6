%% [{Module, Timeout}] -> suspends what the release handler's own instruction would: the processes whose child
%% specifications name the modules. That one gives up at a supervisor which is suspended already, and cowboy declares
%% its connections as such.
fun(Wanted) ->
    Held = fun(Pid) -> is_map_key(Pid, Segue@kept(ledger, #{})) end,
    Hold = fun Hold(_, _, Pids, 0) -> Pids;
               Hold(Module, Timeout, Pids, Left) ->
                   Found = [{App, Pid} || {App, _, _} <- application:which_applications(),
                                          {Pid, Modules} <- Segue@workers(App), lists:member(Module, Modules)],
                   All = lists:usort(Pids ++ [Pid || {_, Pid} <- Found]),
                   case lists:filter(fun({_, Pid}) -> not Held(Pid) end, Found) of
                       [] ->
                           All;
                       Fresh ->
                           lists:foreach(fun({App, Pid}) -> Segue@learn([Pid], App, process) end, Fresh),
                           Segue@relup_done(Module, "were not suspended",
                                            Segue@suspend([Pid || {_, Pid} <- Fresh], Timeout)),
                           Hold(Module, Timeout, All, Left - 1)
                   end
           end,
    lists:foreach(
        fun({Module, Timeout}) ->
            Version = case erlang:module_loaded(Module) of
                true -> Segue@version_value(proplists:get_value(vsn, Module:module_info(attributes), []));
                false -> undefined
            end,
            Entry = {Hold(Module, Timeout, [], 10), Version},
            Segue@keep(relup, (Segue@kept(relup, #{}))#{Module => Entry})
        end, Wanted)
end
