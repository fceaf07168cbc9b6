%% Name -> stops an application. Gives the type that it had: permanent, transient or temporary.
begin
    {started, Running} = lists:keyfind(started, 1, application_controller:info()),
    case {lists:keyfind(Name, 1, Running), application:stop(Name)} of
        {{_, Type}, ok} -> {ok, Type};
        {_, Error} -> Error
    end
end
