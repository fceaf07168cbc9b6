%% straight
Segue@open(#{direction => up}, {'segue.duration', infinity}),

Segue@step(<<"straight">>, before, {'segue.duration', infinity}, fun() ->
    X = 1,
    X@2 = X + 2,
    X@3 = X@2 * 3,
    Segue@info(integer_to_binary(X@3))
end).

%% nested
Segue@step(<<"nested">>, before, {'segue.duration', infinity}, fun() ->
    Total = Segue@box(0),
    lists:foreach(
        fun(N) ->
            case Segue@compare(N, 1) =:= gt of
                true ->
                    Double = N,
                    Double@2 = Segue@add(Double, Double),
                    Segue@set(Total, Segue@add(Segue@unbox(Total), Double@2));
                false -> ok
            end
        end,
        [1, 2, 3]
    ),
    Report = fun() -> Segue@show(Segue@unbox(Total)) end,
    Segue@info(Segue@call_value(Report, []))
end),

Segue@close().

