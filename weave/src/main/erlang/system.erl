%% Pids, Request, Behind, Timeout -> {Failures, Gone}: a system message to each process that speaks them; who did not
%% follow with why, in the order of Pids, and who has ended.
fun(Pids, Request, Behind, Timeout) ->
    %% The process that runs this, and what it needs to go on, is never held.
    Own = [self() | [whereis(Name) || Name <- [init, code_server, application_controller, erl_prim_loader,
                                               file_server_2, logger, release_handler]]],
    Segue@in_time(),
    Others = Pids -- Own,
    {Speaking, Silent, Ended} = Segue@speakers(Others),
    {Answers, Late} = Segue@ask(system, Speaking, Request, Behind, Segue@millis(Timeout)),
    Refused = case lists:usort(maps:values(Answers)) of
        Fine when Fine =:= []; Fine =:= [ok] -> #{};
        _ -> maps:filter(fun(_, {error, {'EXIT', {undef, [{_, code_change, _, _} | _]}}}) -> false;
                            (_, {error, {'EXIT', {undef, [{_, code_change, _} | _]}}}) -> false;
                            (_, Answer) -> Answer =/= ok
                         end, Answers)
    end,
    Failed = maps:merge(
        maps:map(fun(_, Answer) -> {error, Segue@reason_text(Answer)} end, Refused),
        maps:merge(maps:from_keys(Late, timeout),
                   maps:from_keys(Silent ++ (Pids -- Others), not_supported))),
    Gone = case map_size(Answers) + length(Late) =:= length(Speaking) of
        true -> Ended;
        false -> Ended ++ maps:keys(maps:without(maps:keys(Answers) ++ Late, maps:from_keys(Speaking, true)))
    end,
    Failures = case map_size(Failed) of
        0 -> [];
        _ -> [{Pid, maps:get(Pid, Failed)} || Pid <- Pids, is_map_key(Pid, Failed)]
    end,
    {Failures, Gone}
end
