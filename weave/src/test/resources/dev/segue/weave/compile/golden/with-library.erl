%% check_audience
Segue@open(
    #{app => chat, direction => up, from_version => <<"0.1.0">>, to_version => <<"0.2.0">>},
    {'segue.duration', infinity}
),

Segue@step(<<"check_audience">>, before, {'segue.duration', infinity}, fun() ->
    Open = Segue@count(Segue@websockets(chat)),
    case Open =< 100000 of
        true -> ok;
        false ->
            Segue@refute(
                iolist_to_binary([
                    integer_to_binary(Open),
                    " websockets are open, more than 100000: wait for a quieter hour"
                ]),
                <<"true">>,
                false,
                <<
                    "assume open <= most else \"${open} websockets are open, more than ${most}: wait for a quieter hour\""
                >>
            )
    end
end).

%% check_connections
Fn@counted = fun(N, One, Many) ->
    iolist_to_binary([
        Segue@show(N),
        " ",
        Segue@show(
            case N == 1 of
                true -> One;
                false -> Many
            end
        )
    ])
end,

Segue@step(<<"check_connections">>, before, {'segue.duration', infinity}, fun() ->
    Open = Segue@count(Segue@connections(chat)),
    Sockets = Segue@count(Segue@websockets(chat)),
    case Sockets =< Open of
        true -> ok;
        false ->
            Segue@refute(
                iolist_to_binary([
                    Segue@show(
                        Fn@counted(Sockets, <<"websocket was found">>, <<"websockets were found">>)
                    ),
                    ", but only ",
                    Segue@show(Fn@counted(Open, <<"connection">>, <<"connections">>)),
                    " of :chat"
                ]),
                <<"true">>,
                false,
                <<"assume sockets <= open">>
            )
    end,
    Segue@info(
        iolist_to_binary([
            "Serving ",
            Segue@show(Fn@counted(Open, <<"connection">>, <<"connections">>)),
            ", ",
            integer_to_binary(Sockets),
            " of them websockets with ",
            Segue@show(
                Fn@counted(Segue@count(Segue@channels(chat)), <<"channel">>, <<"channels">>)
            ),
            "."
        ])
    )
end).

%% suspend_channels
Fn@first_few = fun(Pids) ->
    case Segue@count(Pids) =< 3 of
        true -> Segue@join(Segue@map(Pids, Segue@inspect), <<", ">>);
        false ->
            iolist_to_binary([
                Segue@show(Segue@first(Pids)),
                " and ",
                integer_to_binary(Segue@count(Pids) - 1),
                " more"
            ])
    end
end,

Fn@suspend_all = fun(Find, What, Timeout) ->
    Segue@catching(suspend_all, fun() ->
        Held = Segue@box(0),
        lists:foreach(
            fun(_) ->
                Awake =
                    [
                        Pid
                        || Pid <- Segue@elements(Segue@call_value(Find, [])),
                        not Segue@suspended_p(Pid)
                    ],
                case Segue@count(Awake) == 0 of
                    true -> Segue@return(suspend_all, Segue@unbox(Held));
                    false -> ok
                end,
                case Segue@suspend(Awake, Timeout) of
                    ok -> Segue@set(Held, Segue@add(Segue@unbox(Held), Segue@count(Awake)));
                    not_supported ->
                        Segue@fail(
                            fail,
                            iolist_to_binary([
                                "none of these ",
                                integer_to_binary(Segue@count(Awake)),
                                " ",
                                Segue@show(What),
                                " can be suspended: ",
                                Segue@show(Segue@first(Awake)),
                                <<", …"/utf8>>
                            ]),
                            nil
                        );
                    {errors, N, Failed} ->
                        Segue@fail(
                            fail,
                            iolist_to_binary([
                                Segue@show(N),
                                " of ",
                                integer_to_binary(Segue@count(Awake)),
                                " ",
                                Segue@show(What),
                                " not suspended: ",
                                Segue@show(Fn@first_few(Failed))
                            ]),
                            nil
                        );
                    Other -> Segue@no_case(Other)
                end
            end,
            lists:seq(1, 100)
        ),
        Segue@fail(
            fail,
            iolist_to_binary([
                "new ",
                Segue@show(What),
                " keep coming faster than they can be suspended"
            ]),
            nil
        )
    end)
end,

Fn@counted = fun(N, One, Many) ->
    iolist_to_binary([
        Segue@show(N),
        " ",
        Segue@show(
            case N == 1 of
                true -> One;
                false -> Many
            end
        )
    ])
end,

Segue@step(<<"suspend_channels">>, restart, {'segue.duration', infinity}, fun() ->
    Sockets =
        Fn@suspend_all(
            fun() -> Segue@websockets(chat) end,
            <<"websockets">>,
            {'segue.duration', 1000000}
        ),
    Joined =
        Fn@suspend_all(
            fun() -> Segue@channels(chat) end,
            <<"channels">>,
            {'segue.duration', 1000000}
        ),
    Segue@info(
        iolist_to_binary([
            "Suspended ",
            Segue@show(Fn@counted(Sockets, <<"websocket">>, <<"websockets">>)),
            " and ",
            Segue@show(Fn@counted(Joined, <<"channel">>, <<"channels">>)),
            "."
        ])
    )
end).

%% suspend_processes
Fn@changing_processes = fun(App) ->
    Segue@unique(Segue@flatten([Segue@processes(App, M) || M <- Segue@changed_modules(App)]))
end,

Fn@first_few = fun(Pids) ->
    case Segue@count(Pids) =< 3 of
        true -> Segue@join(Segue@map(Pids, Segue@inspect), <<", ">>);
        false ->
            iolist_to_binary([
                Segue@show(Segue@first(Pids)),
                " and ",
                integer_to_binary(Segue@count(Pids) - 1),
                " more"
            ])
    end
end,

Fn@suspend_all = fun(Find, What, Timeout) ->
    Segue@catching(suspend_all, fun() ->
        Held = Segue@box(0),
        lists:foreach(
            fun(_) ->
                Awake =
                    [
                        Pid
                        || Pid <- Segue@elements(Segue@call_value(Find, [])),
                        not Segue@suspended_p(Pid)
                    ],
                case Segue@count(Awake) == 0 of
                    true -> Segue@return(suspend_all, Segue@unbox(Held));
                    false -> ok
                end,
                case Segue@suspend(Awake, Timeout) of
                    ok -> Segue@set(Held, Segue@add(Segue@unbox(Held), Segue@count(Awake)));
                    not_supported ->
                        Segue@fail(
                            fail,
                            iolist_to_binary([
                                "none of these ",
                                integer_to_binary(Segue@count(Awake)),
                                " ",
                                Segue@show(What),
                                " can be suspended: ",
                                Segue@show(Segue@first(Awake)),
                                <<", …"/utf8>>
                            ]),
                            nil
                        );
                    {errors, N, Failed} ->
                        Segue@fail(
                            fail,
                            iolist_to_binary([
                                Segue@show(N),
                                " of ",
                                integer_to_binary(Segue@count(Awake)),
                                " ",
                                Segue@show(What),
                                " not suspended: ",
                                Segue@show(Fn@first_few(Failed))
                            ]),
                            nil
                        );
                    Other -> Segue@no_case(Other)
                end
            end,
            lists:seq(1, 100)
        ),
        Segue@fail(
            fail,
            iolist_to_binary([
                "new ",
                Segue@show(What),
                " keep coming faster than they can be suspended"
            ]),
            nil
        )
    end)
end,

Fn@counted = fun(N, One, Many) ->
    iolist_to_binary([
        Segue@show(N),
        " ",
        Segue@show(
            case N == 1 of
                true -> One;
                false -> Many
            end
        )
    ])
end,

Segue@step(<<"suspend_processes">>, restart, {'segue.duration', infinity}, fun() ->
    Held =
        Fn@suspend_all(
            fun() -> Fn@changing_processes(chat) end,
            <<"processes">>,
            {'segue.duration', 5000000}
        ),
    Segue@info(
        iolist_to_binary([
            "Suspended ",
            Segue@show(Fn@counted(Held, <<"process">>, <<"processes">>)),
            " whose modules change."
        ])
    )
end).

%% load_modules
Fn@counted = fun(N, One, Many) ->
    iolist_to_binary([
        Segue@show(N),
        " ",
        Segue@show(
            case N == 1 of
                true -> One;
                false -> Many
            end
        )
    ])
end,

Segue@step(<<"load_modules">>, restart, {'segue.duration', infinity}, fun() ->
    Changed = Segue@changed_modules(chat),
    Removed = Segue@removed_modules(chat),
    Held = Segue@purge(Changed ++ Removed, soft),
    case Segue@count(Held) of
        0 -> ok;
        Other ->
            Segue@refute(
                iolist_to_binary([
                    "old code of ",
                    Segue@join(Segue@map(Held, Segue@inspect), <<", ">>),
                    " is still run by a process"
                ]),
                <<"0">>,
                Other,
                <<"assume 0 = count(held)">>
            )
    end,
    Segue@load(Changed),
    Segue@adopt_version(chat),
    Segue@delete_module(Removed),
    Segue@info(
        iolist_to_binary([
            "Loaded ",
            Segue@show(Fn@counted(Segue@count(Changed), <<"module">>, <<"modules">>)),
            " of :chat."
        ])
    ),
    case Segue@count(Removed) > 0 of
        true ->
            Segue@info(
                iolist_to_binary([
                    "Deleted ",
                    Segue@show(Fn@counted(Segue@count(Removed), <<"module">>, <<"modules">>)),
                    " that :chat 0.2.0 has not."
                ])
            );
        false -> ok
    end
end).

%% update_processes
Fn@counted = fun(N, One, Many) ->
    iolist_to_binary([
        Segue@show(N),
        " ",
        Segue@show(
            case N == 1 of
                true -> One;
                false -> Many
            end
        )
    ])
end,

Fn@first_few = fun(Pids) ->
    case Segue@count(Pids) =< 3 of
        true -> Segue@join(Segue@map(Pids, Segue@inspect), <<", ">>);
        false ->
            iolist_to_binary([
                Segue@show(Segue@first(Pids)),
                " and ",
                integer_to_binary(Segue@count(Pids) - 1),
                " more"
            ])
    end
end,

Segue@step(<<"update_processes">>, restart, {'segue.duration', infinity}, fun() ->
    Updated = Segue@box(0),
    lists:foreach(
        fun(Module) ->
            Versions = Segue@code_versions(Module),
            From = Segue@member(Versions, from),
            Found = Segue@started_before_load(Segue@processes(chat, Module), Module),
            Late = [Pid || Pid <- Segue@elements(Found), not Segue@suspended_p(Pid)],
            case Segue@count(Late) > 0 of
                true ->
                    case Segue@suspend(Late, {'segue.duration', 1000000}) of
                        ok ->
                            Segue@info(
                                iolist_to_binary([
                                    Segue@show(
                                        Fn@counted(
                                            Segue@count(Late),
                                            <<"process">>,
                                            <<"processes">>
                                        )
                                    ),
                                    " of ",
                                    Segue@show(Module),
                                    " started meanwhile."
                                ])
                            );
                        Other ->
                            Segue@fail(
                                fail,
                                iolist_to_binary([
                                    "processes of ",
                                    Segue@show(Module),
                                    " that started meanwhile were not suspended: ",
                                    Segue@show(Other)
                                ]),
                                nil
                            )
                    end;
                false -> ok
            end,
            case Segue@change_code(Found, Module, From, [], {'segue.duration', 5000000}) of
                ok -> Segue@set(Updated, Segue@add(Segue@unbox(Updated), Segue@count(Found)));
                {errors, N, Failed} ->
                    Segue@fail(
                        fail,
                        iolist_to_binary([
                            Segue@show(N),
                            " of ",
                            Segue@show(
                                Fn@counted(Segue@count(Found), <<"process">>, <<"processes">>)
                            ),
                            " of ",
                            Segue@show(Module),
                            " did not change: ",
                            Segue@show(Fn@first_few(Failed))
                        ]),
                        nil
                    );
                Other@2 -> Segue@no_case(Other@2)
            end,
            case Segue@resume(Late, {'segue.duration', 1000000}) of
                ok -> Segue@set(Updated, Segue@add(Segue@unbox(Updated), 0));
                Other@3 ->
                    Segue@fail(
                        fail,
                        iolist_to_binary([
                            "processes of ",
                            Segue@show(Module),
                            " that started meanwhile were not resumed: ",
                            Segue@show(Other@3)
                        ]),
                        nil
                    )
            end
        end,
        Segue@changed_modules(chat)
    ),
    Segue@info(
        iolist_to_binary([
            "Updated the state of ",
            Segue@show(Fn@counted(Segue@unbox(Updated), <<"process">>, <<"processes">>)),
            "."
        ])
    )
end).

%% resume_processes
Fn@first_few = fun(Pids) ->
    case Segue@count(Pids) =< 3 of
        true -> Segue@join(Segue@map(Pids, Segue@inspect), <<", ">>);
        false ->
            iolist_to_binary([
                Segue@show(Segue@first(Pids)),
                " and ",
                integer_to_binary(Segue@count(Pids) - 1),
                " more"
            ])
    end
end,

Fn@resume_all = fun(Pids, What, Timeout) ->
    case Segue@resume(Pids, Timeout) of
        ok -> nil;
        not_supported ->
            Segue@fail(
                fail,
                iolist_to_binary([
                    "none of these ",
                    Segue@show(What),
                    " can be resumed: ",
                    Segue@show(Segue@first(Pids)),
                    <<", …"/utf8>>
                ]),
                nil
            );
        {errors, N, Failed} ->
            Segue@fail(
                fail,
                iolist_to_binary([
                    Segue@show(N),
                    " of ",
                    integer_to_binary(Segue@count(Pids)),
                    " ",
                    Segue@show(What),
                    " not resumed: ",
                    Segue@show(Fn@first_few(Failed))
                ]),
                nil
            );
        Other -> Segue@no_case(Other)
    end
end,

Fn@counted = fun(N, One, Many) ->
    iolist_to_binary([
        Segue@show(N),
        " ",
        Segue@show(
            case N == 1 of
                true -> One;
                false -> Many
            end
        )
    ])
end,

Segue@step(<<"resume_processes">>, restart, {'segue.duration', infinity}, fun() ->
    Held =
        [
            Segue@member(E, pid)
            || E <- Segue@suspended(),
            Segue@member(E, app) =:= chat andalso Segue@member(E, kind) =:= process
        ],
    Fn@resume_all(Held, <<"processes">>, {'segue.duration', 5000000}),
    Segue@info(
        iolist_to_binary([
            "Resumed ",
            Segue@show(Fn@counted(Segue@count(Held), <<"process">>, <<"processes">>)),
            "."
        ])
    )
end).

%% resume_channels
Fn@first_few = fun(Pids) ->
    case Segue@count(Pids) =< 3 of
        true -> Segue@join(Segue@map(Pids, Segue@inspect), <<", ">>);
        false ->
            iolist_to_binary([
                Segue@show(Segue@first(Pids)),
                " and ",
                integer_to_binary(Segue@count(Pids) - 1),
                " more"
            ])
    end
end,

Fn@resume_all = fun(Pids, What, Timeout) ->
    case Segue@resume(Pids, Timeout) of
        ok -> nil;
        not_supported ->
            Segue@fail(
                fail,
                iolist_to_binary([
                    "none of these ",
                    Segue@show(What),
                    " can be resumed: ",
                    Segue@show(Segue@first(Pids)),
                    <<", …"/utf8>>
                ]),
                nil
            );
        {errors, N, Failed} ->
            Segue@fail(
                fail,
                iolist_to_binary([
                    Segue@show(N),
                    " of ",
                    integer_to_binary(Segue@count(Pids)),
                    " ",
                    Segue@show(What),
                    " not resumed: ",
                    Segue@show(Fn@first_few(Failed))
                ]),
                nil
            );
        Other -> Segue@no_case(Other)
    end
end,

Fn@counted = fun(N, One, Many) ->
    iolist_to_binary([
        Segue@show(N),
        " ",
        Segue@show(
            case N == 1 of
                true -> One;
                false -> Many
            end
        )
    ])
end,

Segue@step(<<"resume_channels">>, restart, {'segue.duration', infinity}, fun() ->
    Channels =
        [
            Segue@member(E, pid)
            || E <- Segue@suspended(),
            Segue@member(E, app) =:= chat andalso Segue@member(E, kind) =:= channel
        ],
    Sockets =
        [
            Segue@member(E, pid)
            || E <- Segue@suspended(),
            Segue@member(E, app) =:= chat andalso Segue@member(E, kind) =:= websocket
        ],
    Fn@resume_all(Channels, <<"channels">>, {'segue.duration', 1000000}),
    Fn@resume_all(Sockets, <<"websockets">>, {'segue.duration', 1000000}),
    Segue@info(
        iolist_to_binary([
            "Resumed ",
            Segue@show(Fn@counted(Segue@count(Sockets), <<"websocket">>, <<"websockets">>)),
            " and ",
            Segue@show(Fn@counted(Segue@count(Channels), <<"channel">>, <<"channels">>)),
            "."
        ])
    )
end).

%% say how many stayed
Fn@plural = fun(N, Thing) ->
    case N == 1 of
        true -> iolist_to_binary(["1 ", Segue@show(Thing)]);
        false -> iolist_to_binary([Segue@show(N), " ", Segue@show(Thing), "s"])
    end
end,

Segue@step(<<"say how many stayed">>, restart, {'segue.duration', infinity}, fun() ->
    Segue@info(
        iolist_to_binary([
            Segue@show(Fn@plural(Segue@count(Segue@websockets(chat)), <<"websocket">>)),
            " stayed open."
        ])
    )
end),

Segue@close().

