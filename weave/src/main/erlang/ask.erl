%% Label, Pids, Request, Behind, Milliseconds -> {Answers, Late}: what the processes answered by process, and those that
%% live and did not answer in time. Each is sent {Label, From, Request}, with label self {the asker, From, Request}.
%% Who is late is sent Behind by the same sender, unless that is none. All are asked at once, by compiled code alone, from
%% a process that ends with whatever comes too late.
fun (_, [], _, _, _) ->
        {#{}, []};
    (Label, Pids, Request, Behind, Milliseconds) ->
        {_, Watch} = spawn_monitor(fun() ->
            Asker = self(),
            Send = fun(To, What) ->
                Count = length(To),
                Labels = lists:duplicate(Count, case Label of self -> Asker; _ -> Label end),
                From = lists:zip(lists:duplicate(Count, Asker), To),
                lists:zipwith(fun erlang:send/2, To, lists:zip3(Labels, From, lists:duplicate(Count, What)))
            end,
            Answers = fun() ->
                {messages, Messages} = erlang:process_info(Asker, messages),
                maps:from_list(Messages)
            end,
            Silent = fun(Answered) ->
                Left = maps:without(maps:keys(Answered), maps:from_keys(Pids, late)),
                lists:filter(fun erlang:is_process_alive/1, maps:keys(Left))
            end,
            All = length(Pids),
            End = erlang:monotonic_time(millisecond) + min(Milliseconds, 8640000000),
            %% Whether all live ones have answered is looked at ever more seldom, whether all have, at every turn.
            Wait = fun Wait(Turn, Look) ->
                {message_queue_len, Come} = erlang:process_info(Asker, message_queue_len),
                Now = erlang:monotonic_time(millisecond),
                if
                    Come >= All ->
                        done;
                    Now >= End ->
                        late;
                    Turn < 20 ->
                        erlang:yield(),
                        Wait(Turn + 1, Look);
                    Turn >= Look ->
                        case Silent(Answers()) of
                            [] -> done;
                            _ -> Wait(Turn, Look * 2)
                        end;
                    true ->
                        timer:sleep(1),
                        Wait(Turn + 1, Look)
                end
            end,
            Send(Pids, Request),
            Waited = Wait(0, 25),
            Answered = Answers(),
            Late = case Waited of
                done -> [];
                late -> Silent(Answered)
            end,
            Behind =:= none orelse Send(Late, Behind),
            exit({asked, Answered, Late})
        end),
        receive
            {'DOWN', Watch, process, _, {asked, Answered, Late}} -> {Answered, Late};
            {'DOWN', Watch, process, _, Why} -> error(Why)
        end
end
