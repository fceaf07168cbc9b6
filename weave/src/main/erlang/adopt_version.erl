%% App -> takes over the specification and the code path of the version that the run goes to; nil. The environment that
%% runs is kept: only keys that are new get their default.
fun(App) ->
    {Folder, Keys} = Segue@new_version(Segue@atom_argument("adopt_version", "app", App)),
    Running = application:get_all_env(App),
    New = [Entry || {Key, _} = Entry <- proplists:get_value(env, Keys, []), not lists:keymember(Key, 1, Running)],
    State = sys:get_state(application_controller),
    Configuration = case element(tuple_size(State), State) of
        List when is_list(List) -> List;
        _ -> []
    end,
    Done = case application_controller:change_application_data(
             [{application, App, lists:keystore(env, 1, Keys, {env, Running ++ New})}], Configuration) of
        ok ->
            _ = [application:set_env(App, Key, Value)
                 || {Key, Value} <- Running ++ New, application:get_env(App, Key) =/= {ok, Value}],
            _ = [application:unset_env(App, Key)
                 || {Key, _} <- application:get_all_env(App), not lists:keymember(Key, 1, Running ++ New)],
            code:replace_path(App, Folder);
        Wrong ->
            Wrong
    end,
    Done =:= true orelse
        Segue@refuse(runtime, [atom_to_list(node()), " does not take over the specification of ", atom_to_list(App), ": ",
                               Segue@reason_text(Done)]),
    nil
end
