%% failures
Segue@open(#{direction => up}, {'segue.duration', infinity}),

Segue@step(<<"failures">>, restart, {'segue.duration', infinity}, fun() ->
    Segue@attempt(
        fun() ->
            Segue@fail(fail, iolist_to_binary(["no ", integer_to_binary(Segue@count([1]))]), nil)
        end,
        fun(Failure) ->
            case Failure of
                #{kind := fail, message := Message} -> {ok, Segue@warn(Message)};
                Other ->
                    case Segue@member(Other, kind) =:= type of
                        true -> {ok, Segue@error(Segue@inspect(Other))};
                        false -> next
                    end
            end
        end
    ),
    Segue@await(
        {'segue.duration', 2000000},
        {'segue.duration', 100000},
        fun() ->
            Value = Segue@websockets(chat),
            case Value of
                [] -> {ok, ok};
                _ -> {no, Value}
            end
        end,
        fun() -> <<"sockets are left">> end,
        <<"[]">>,
        <<"await [] = websockets(:chat) within 2s every 100ms else \"sockets are left\"">>
    ),
    Segue@await(
        {'segue.duration', 1000000},
        {'segue.duration', 500000},
        fun() ->
            case true of
                true -> {ok, ok};
                Other -> {no, Other}
            end
        end,
        fun() -> <<"never">> end,
        <<"true">>,
        <<"await true within 1s else \"never\"">>
    ),
    Answer = Segue@checked(Segue@call(chat, ready, [], {'segue.duration', 5000000})),
    case Segue@call(chat, ready, [], {'segue.duration', 1000000}) of
        {error, Reason} ->
            Message = Reason,
            Segue@fail(
                fail,
                Message,
                case Segue@is_kind(Message, [string]) of
                    true -> nil;
                    false -> Message
                end
            );
        _ -> nil
    end
end),

Segue@close().

