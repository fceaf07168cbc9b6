%% Way, [{Module, Extra}] -> the code_change of the processes that relup_suspend holds, with the versions that the release
%% handler gives it: up the old one, down that of the code which is about to be loaded.
fun(Way, Changes) ->
    Target = fun(Module) ->
        {ok, App} = application:get_application(Module),
        To = maps:get(to_version, Segue@kept(header, #{})),
        {_, _, Version, _} = Segue@object_code(Segue@version_folder(App, To), Module),
        Segue@version_value(Version)
    end,
    lists:foreach(
        fun({Module, Extra}) ->
            {Pids, Old} = maps:get(Module, Segue@kept(relup, #{}), {[], undefined}),
            From = case Way of
                up -> Old;
                down -> {down, Target(Module)}
            end,
            Alive = [Pid || Pid <- Pids, is_process_alive(Pid)],
            Segue@relup_done(Module, "did not change",
                             Segue@change_code(Alive, Module, From, Extra, {'segue.duration', 5000000}))
        end, Changes)
end
