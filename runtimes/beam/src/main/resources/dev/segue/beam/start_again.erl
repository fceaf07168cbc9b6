%% Name, Type -> starts an application that was stopped, of the type that it had.
case application:start(Name, Type) of
    {error, {already_started, _}} -> ok;
    Other -> Other
end
