%% sockets
Segue@open(
    #{app => chat, direction => up, from_version => <<"0.1.0">>, to_version => <<"0.2.0">>},
    {'segue.duration', infinity}
),

Segue@step(<<"sockets">>, before, {'segue.duration', infinity}, fun() ->
    Segue@bind(sockets, Segue@count(Segue@websockets(chat)))
end).

%% oldest, newest
Segue@step(<<"oldest, newest">>, before, {'segue.duration', infinity}, fun() ->
    {Oldest, Newest} = case {<<"0.1.0">>, <<"0.2.0">>} of
        {Oldest@2, Newest@2} -> {Oldest@2, Newest@2};
        Other -> Segue@mismatch(Other, <<"(oldest, newest)">>)
    end,
    Segue@bind(oldest, Oldest),
    Segue@bind(newest, Newest)
end).

%% what was seen
Segue@step(<<"what was seen">>, before, {'segue.duration', infinity}, fun() ->
    Value = Segue@count(Segue@websockets(chat)),
    case Value == Segue@read(sockets) of
        true -> ok;
        false ->
            Segue@refute(
                iolist_to_binary([
                    "there were ",
                    integer_to_binary(Segue@read(sockets)),
                    " sockets before"
                ]),
                <<"^sockets">>,
                Value,
                <<
                    "assume ^sockets = count(websockets(app)) else \"there were ${sockets} sockets before\""
                >>
            )
    end,
    case Segue@read(sockets) > 0 of
        true -> ok;
        false ->
            Segue@refute(
                <<"nobody is there">>,
                <<"true">>,
                false,
                <<"assume sockets > 0 else \"nobody is there\"">>
            )
    end,
    case Segue@count(Segue@connections(chat)) of
        0 -> ok;
        Other ->
            Segue@refute(
                iolist_to_binary([
                    integer_to_binary(Segue@count(Segue@connections(chat))),
                    " connections"
                ]),
                <<"0">>,
                Other,
                <<
                    "assume 0 = count(connections(app)) else \"${count(connections(app))} connections\""
                >>
            )
    end,
    Value@2 = Segue@modules(chat),
    {First, Second, Others} = case Value@2 of
        [First@2, Second@2 | Others@2] -> {First@2, Second@2, Others@2};
        _ -> Segue@mismatch(Value@2, <<"[first, second | others]">>)
    end,
    {Name, Version} = case Segue@first(Segue@applications()) of
        #{name := Name@2, <<"version">> := Version@2} -> {Name@2, Version@2};
        Other@2 -> Segue@mismatch(Other@2, <<"%{name: name, \"version\" => version}">>)
    end,
    X = 5,
    Segue@count(Others),
    Segue@info(
        iolist_to_binary([
            Segue@show(Segue@read(oldest)),
            " to ",
            Segue@show(Segue@read(newest)),
            ": ",
            Segue@show(First),
            " ",
            Segue@show(Second),
            " ",
            Segue@show(Name),
            " ",
            Segue@show(Version),
            " ",
            integer_to_binary(X),
            " within 5s"
        ])
    )
end),

Segue@close().

