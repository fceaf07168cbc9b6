%% [Module] -> resumes the processes that relup_suspend holds.
fun(Modules) ->
    Held = Segue@kept(relup, #{}),
    lists:foreach(
        fun(Module) ->
            {Pids, _} = maps:get(Module, Held, {[], undefined}),
            Segue@relup_done(Module, "were not resumed", Segue@resume(Pids, {'segue.duration', 5000000}))
        end, Modules),
    Segue@keep(relup, maps:without(Modules, Held))
end
