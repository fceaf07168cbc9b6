%% sockets
Segue@open(
    #{app => chat, direction => up, from_version => <<"0.1.0">>, to_version => <<"0.2.0">>},
    {'segue.duration', infinity}
),

Segue@step(<<"sockets">>, before, {'segue.duration', infinity}, fun() ->
    Segue@bind(sockets, 1)
end).

%% channels
Segue@step(<<"channels">>, before, {'segue.duration', infinity}, fun() ->
    Segue@bind(channels, 1)
end).

%% info
Segue@step(<<"info">>, before, {'segue.duration', infinity}, fun() ->
    Segue@info(integer_to_binary(Segue@read(channels)))
end).

%% names
Fn@sockets = fun(Sockets) -> Sockets end,

Segue@step(<<"names">>, before, {'segue.duration', infinity}, fun() ->
    OldName = Fn@sockets(Segue@read(sockets)),
    OldName@2 = 2,
    OldName@3 = 3,
    V_Hidden = 4,
    Argument = fun(OldName@4) -> Segue@add(OldName@4, OldName@3) end,
    OldName@4 = 5,
    Segue@info(
        iolist_to_binary([
            integer_to_binary(OldName@4),
            " ",
            Segue@show(Segue@call_value(Argument, [V_Hidden])),
            " ",
            integer_to_binary(OldName@2)
        ])
    ),
    Segue@info(Segue@show(OldName))
end),

Segue@close().

