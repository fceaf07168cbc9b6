%% leave_early
Fn@sign = fun(N) ->
    case Segue@less(N, 0) of
        true -> -1;
        false ->
            case N == 0 of
                true -> 0;
                false -> 1
            end
    end
end,

Fn@first_even = fun(Xs) ->
    Segue@catching(first_even, fun() ->
        lists:foreach(
            fun(X) ->
                case Segue@mod_(X, 2) == 0 of
                    true -> Segue@return(first_even, X);
                    false -> ok
                end
            end,
            Segue@elements(Xs)
        ),
        nil
    end)
end,

Fn@word = fun(N) ->
    Segue@catching(word, fun() ->
        case N of
            _ when N == 1 -> Segue@return(word, <<"one">>);
            _ when N == 2 -> Segue@info(<<"two">>);
            _ -> Segue@info(<<"many">>)
        end,
        <<"other">>
    end)
end,

Segue@open(#{direction => up}, {'segue.duration', infinity}),

Segue@step(<<"leave_early">>, before, {'segue.duration', infinity}, fun() ->
    Segue@info(
        iolist_to_binary([
            Segue@show(Fn@sign(2)),
            " ",
            Segue@show(Fn@first_even([1, 2])),
            " ",
            Segue@show(Fn@word(2))
        ])
    )
end),

Segue@close().

