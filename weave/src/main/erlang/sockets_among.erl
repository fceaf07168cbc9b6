%% Pids -> the websockets among these connections.
fun(Pids) ->
    Look = fun(Pid) ->
        case erlang:process_info(Pid, [dictionary, current_stacktrace]) of
            [{_, Dictionary}, {_, Stack}] ->
                On = [element(1, Frame) || Frame <- Stack],
                Cowboy = case lists:keyfind('$initial_call', 1, Dictionary) of
                    {_, {Module, _, _}} -> Module =:= cowboy_clear orelse Module =:= cowboy_tls;
                    _ -> false
                end,
                case {lists:member(cowboy_websocket, On), lists:member(sys, On),
                      lists:member(cowboy_http, On) orelse lists:member(cowboy_http2, On)} of
                    _ when not Cowboy -> other;
                    {true, _, _} -> socket;
                    {false, false, true} -> other;
                    _ -> doubtful
                end;
            undefined ->
                other
        end
    end,
    Seen = [{Look(Pid), Pid} || Pid <- Pids],
    %% A suspended or hibernating connection shows nothing on its stack, but tells its module.
    {Answers, _} = Segue@ask(system, [Pid || {doubtful, Pid} <- Seen], get_status, none, 1000),
    [Pid || {socket, Pid} <- Seen] ++ [Pid || {Pid, {status, _, {module, cowboy_websocket}, _}} <- maps:to_list(Answers)]
end
