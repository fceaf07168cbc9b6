%% check_old_code
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

Segue@open(#{direction => up}, {'segue.duration', infinity}),

Segue@step(<<"check_old_code">>, before, {'segue.duration', infinity}, fun() ->
    Old = [M || M <- Segue@modules(chat), Segue@old_code_p(M)],
    Running = Segue@processes_on_old_code(Old),
    case Segue@count(Running) of
        0 -> ok;
        Other ->
            Segue@refute(
                iolist_to_binary([
                    Segue@show(
                        Fn@counted(
                            Segue@count(Running),
                            <<"process of :chat still runs">>,
                            <<"processes of :chat still run">>
                        )
                    ),
                    " old code: ",
                    Segue@show(Fn@first_few(Running))
                ]),
                <<"0">>,
                Other,
                <<"assume 0 = count(running)">>
            )
    end
end),

Segue@close().

