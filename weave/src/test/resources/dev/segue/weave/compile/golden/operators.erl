%% operators
Fn@unknown = fun(X) -> X end,

Segue@open(#{direction => up}, {'segue.duration', infinity}),

Segue@step(<<"operators">>, before, {'segue.duration', infinity}, fun() ->
    A = Segue@count([1, 2]),
    B = Segue@count([3]),
    Text = integer_to_binary(A),
    case A > B andalso not (A == B) orelse Text =:= <<"x">> of
        true ->
            Segue@info(
                iolist_to_binary([
                    integer_to_binary(A + B * 2 - -A),
                    " ",
                    Segue@show(Segue@divide(A, B)),
                    " ",
                    integer_to_binary(Segue@div_(A, B)),
                    " ",
                    integer_to_binary(Segue@mod_(A, B))
                ])
            );
        false ->
            case Segue@less(Fn@unknown(A), Fn@unknown(B)) andalso Segue@boolean(Fn@unknown(true)) of
                true -> Segue@info(Segue@concat(Text, <<"y">>));
                false ->
                    Segue@info(
                        iolist_to_binary([
                            Segue@show(
                                Segue@add({'segue.duration', 5000000}, {'segue.duration', 250000}) >
                                    {'segue.duration', 1000000}
                            ),
                            " ",
                            Segue@show(
                                Segue@multiply(
                                    {'segue.percentage', {125, 1}},
                                    {'segue.size', 65536}
                                )
                            ),
                            " ",
                            Segue@show(Segue@range(Fn@unknown(1), B)),
                            " ",
                            Segue@show(Segue@in(2, [1, 2]))
                        ])
                    )
            end
    end,
    All = [A | Segue@list(Fn@unknown([B]))] ++ [1.5, -2],
    Segue@info(
        iolist_to_binary([
            Segue@show(Segue@index(All, 0)),
            " ",
            Segue@show(Segue@member(#{a => 1}, a)),
            " ",
            Segue@show(Segue@index(Segue@literal_map([{1, A}]), 1.0)),
            " ",
            Segue@show(Segue@negate(Fn@unknown(2))),
            " ",
            Segue@show(A /= Fn@unknown(B)),
            " ",
            Segue@show(Segue@equal(Fn@unknown(1), Fn@unknown(2)))
        ])
    )
end),

Segue@close().

