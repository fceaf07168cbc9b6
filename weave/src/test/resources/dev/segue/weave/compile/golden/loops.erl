%% loops
Segue@open(#{direction => up}, {'segue.duration', infinity}),

Segue@step(<<"loops">>, before, {'segue.duration', infinity}, fun() ->
    lists:foreach(
        fun
            ({Name, Size}) ->
                Segue@info(iolist_to_binary([Segue@show(Name), ": ", Segue@show(Size)]));
            (_) -> ok
        end,
        Segue@elements(#{a => 1, b => 2})
    ),
    lists:foreach(fun(N) -> Segue@info(integer_to_binary(N * N)) end, lists:seq(1, 3)),
    lists:foreach(
        fun(Entry) ->
            case Segue@member(Entry, kind) =:= channel of
                true -> Segue@info(Segue@show(Segue@member(Entry, pid)));
                false -> ok
            end
        end,
        Segue@suspended()
    ),
    Squares = [Segue@multiply(N, N) || N <- [1, 2, 3], N /= 2],
    Pairs = [B || {Number, B} <- Segue@zip([1, 2], Squares), Number == 1],
    lists:foreach(fun(P) -> Segue@info(Segue@show(P)) end, Pairs)
end),

Segue@close().

