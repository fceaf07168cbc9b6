%% Within, Every, Try, Message, Pattern, Source -> tries until Try gives {ok, Result}, then gives Result; fails as refute
%% does when Within has passed.
fun(Within, Every, Try, Message, Pattern, Source) ->
    Until = Segue@until(Segue@limit(Within)),
    Pause = max(1000, Segue@micros(Segue@limit(Every))),
    Tried = fun() ->
        Segue@attempt(Try, fun(#{kind := limit}) -> next;
                              (#{message := Said}) -> {ok, {no, Said}}
                           end)
    end,
    (fun Again() ->
        case Tried() of
            {ok, Result} ->
                Result;
            {no, Value} ->
                Left = case Until of
                    infinity -> infinity;
                    _ -> Until - erlang:monotonic_time(microsecond)
                end,
                if Left =< 0 -> Segue@refute(Message(), Pattern, Value, Source);
                   true -> ok
                end,
                Segue@sleep({'segue.duration', min(Pause, Left)}),
                Again()
        end
    end)()
end
