%% functions
Fn@factorial = fun Fn@factorial(N) ->
    case N == 0 of
        true -> 1;
        false -> Segue@multiply(N, Fn@factorial(Segue@subtract(N, 1)))
    end
end,

Fn@even_p_odd_p = fun
    Fn@even_p_odd_p({'even?', [N]}) ->
        case N == 0 of
            true -> true;
            false -> Fn@even_p_odd_p({'odd?', [Segue@subtract(N, 1)]})
        end;
    Fn@even_p_odd_p({'odd?', [N]}) ->
        case N == 0 of
            true -> false;
            false -> Fn@even_p_odd_p({'even?', [Segue@subtract(N, 1)]})
        end
end,

Fn@greet = fun(Name, Greeting, Times) ->
    Segue@argument(<<"greet">>, <<"name">>, [string], Name),
    Greeting@2 = case Greeting of
        'segue.missing' -> <<"hello">>;
        _ -> Greeting
    end,
    Times@2 = case Times of
        'segue.missing' -> 1;
        _ -> Times
    end,
    Segue@argument(<<"greet">>, <<"times">>, [integer], Times@2),
    iolist_to_binary([Segue@show(Greeting@2), " ", Name, " ", integer_to_binary(Times@2)])
end,

Segue@open(#{direction => up}, {'segue.duration', infinity}),

Segue@step(<<"functions">>, before, {'segue.duration', infinity}, fun() ->
    Twice = fun(F, X) -> Segue@call_value(F, [Segue@call_value(F, [X])]) end,
    Segue@info(
        iolist_to_binary([
            Segue@show(Fn@factorial(20)),
            " ",
            Segue@show(Fn@even_p_odd_p({'even?', [10]})),
            " ",
            Segue@show(Segue@call_value(Twice, [Fn@factorial, 3]))
        ])
    ),
    Segue@info(Fn@greet(<<"you">>, 'segue.missing', 2)),
    Segue@info(
        Segue@concat(
            Segue@join(
                Segue@map([1, 2], fun(Argument@1) -> Fn@even_p_odd_p({'odd?', [Argument@1]}) end),
                <<", ">>
            ),
            begin
                Argument = Segue@count(<<"a">>),
                Argument@2 = Segue@upcase(<<"b">>),
                Fn@greet(Argument@2, 'segue.missing', Argument)
            end
        )
    ),
    Segue@info(
        Segue@show(Segue@max([Segue@reduce([1, 2], 0, fun(Sum, X) -> Segue@add(Sum, X) end), 2]))
    )
end),

Segue@close().

