%% describe
Fn@describe = fun(X, Known) ->
    Next = fun() ->
        case Segue@equal(X, Known) of
            true -> <<"known">>;
            false ->
                case Segue@parts(X, 0, false) of
                    {[], _} -> <<"empty">>;
                    _ ->
                        case Segue@parts(X, 1, false) of
                            {[Only], _} -> iolist_to_binary(["only ", Segue@show(Only)]);
                            _ ->
                                case Segue@parts(X, 2, true) of
                                    {[Head, Number], _} when Number == 2 ->
                                        iolist_to_binary([Segue@show(Head), " and more"]);
                                    _ ->
                                        Next@2 = fun() ->
                                            case X of
                                                N when is_integer(N), N > 10 -> <<"large">>;
                                                Text ->
                                                    case Segue@is_kind(Text, [string]) of
                                                        true -> Text;
                                                        false ->
                                                            case X of
                                                                Other -> Segue@inspect(Other)
                                                            end
                                                    end
                                            end
                                        end,
                                        case X of
                                            #{pid := Pid} ->
                                                case Segue@entry(X, 1) of
                                                    {ok, One} ->
                                                        iolist_to_binary([
                                                            Segue@show(Pid),
                                                            " ",
                                                            Segue@show(One)
                                                        ]);
                                                    _ -> Next@2()
                                                end;
                                            _ -> Next@2()
                                        end
                                end
                        end
                end
        end
    end,
    case X of
        _ when X == 1 -> <<"one">>;
        <<"two">> -> <<"two">>;
        three -> <<"three">>;
        {'segue.duration', 5000000} -> <<"five seconds">>;
        {ok, Value} -> iolist_to_binary(["fine: ", Segue@show(Value)]);
        {A, Same} when A =/= 'segue.duration', A =/= 'segue.size', A =/= 'segue.percentage' ->
            case Segue@equal(Same, A) of
                true -> iolist_to_binary(["twice ", Segue@show(A)]);
                false -> Next()
            end;
        _ -> Next()
    end
end,

Segue@open(#{direction => up}, {'segue.duration', infinity}),

Segue@step(<<"describe">>, before, {'segue.duration', infinity}, fun() ->
    Segue@info(Fn@describe([1, 2, 3], 7))
end),

Segue@close().

