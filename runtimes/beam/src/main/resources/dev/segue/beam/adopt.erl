%% Name, Keys, Drop -> replaces the specification of a loaded application as the release handler does, but keeps every
%% value of the environment that runs, the keys in Drop excepted. Gives the keys that were replaced and the names of the
%% environment's keys that are new, or an error.
begin
    {ok, Before} = application:get_all_key(Name),
    Running = [Entry || {Key, _} = Entry <- application:get_all_env(Name), not lists:member(Key, Drop)],
    New = [Entry || {Key, _} = Entry <- proplists:get_value(env, Keys, []),
                    not lists:keymember(Key, 1, Running), not lists:member(Key, Drop)],
    Kept = Running ++ New,
    State = sys:get_state(application_controller),
    Configuration = case element(tuple_size(State), State) of
        List when is_list(List) -> List;
        _ -> []
    end,
    case application_controller:change_application_data(
             [{application, Name, lists:keystore(env, 1, Keys, {env, Kept})}], Configuration) of
        ok ->
            [ok = application:set_env(Name, Key, Value)
             || {Key, Value} <- Kept, application:get_env(Name, Key) =/= {ok, Value}],
            [ok = application:unset_env(Name, Key)
             || {Key, _} <- application:get_all_env(Name), not lists:keymember(Key, 1, Kept)],
            {ok, Before, [Key || {Key, _} <- New]};
        {error, _} = Error ->
            Error
    end
end
