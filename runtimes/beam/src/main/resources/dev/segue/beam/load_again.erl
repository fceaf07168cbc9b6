%% Name, Keys -> makes an application known again, with the environment that stands in the keys.
case application:load({application, Name, Keys}) of
    ok ->
        Environment = proplists:get_value(env, Keys, []),
        _ = [application:unset_env(Name, Key)
             || {Key, _} <- application:get_all_env(Name), not lists:keymember(Key, 1, Environment)],
        _ = [application:set_env(Name, Key, Value) || {Key, Value} <- Environment],
        ok;
    Error ->
        Error
end
