%% Name -> forgets an application that does not run. Gives its keys, with the environment that it had.
case {lists:keymember(Name, 1, application:which_applications()), application:get_all_key(Name)} of
    {true, _} ->
        {error, {running, Name}};
    {false, undefined} ->
        {error, {not_loaded, Name}};
    {false, {ok, Keys}} ->
        Environment = application:get_all_env(Name),
        case application:unload(Name) of
            ok -> {ok, lists:keystore(env, 1, Keys, {env, Environment})};
            Error -> Error
        end
end
