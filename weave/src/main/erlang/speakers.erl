%% Pids -> {Speaking, Silent, Gone}: who is known to answer system messages, who is not, who has ended. In any other
%% mailbox a system message would stay as junk.
fun(Pids) ->
    Foreign = case lists:usort(lists:map(fun erlang:node/1, Pids)) =:= [node()] of
        true -> [];
        false -> [Pid || Pid <- Pids, node(Pid) =/= node()]
    end,
    Local = Pids -- Foreign,
    Behaviours = [gen_server, gen_statem, gen_fsm, gen_event, supervisor,
                  'Elixir.GenServer', 'Elixir.Supervisor', 'Elixir.DynamicSupervisor'],
    Callbacks = fun(Module) ->
        Attributes = case erlang:module_loaded(Module) of
            true -> Module:module_info(attributes);
            false -> []
        end,
        Declared = lists:append([Names || {Key, Names} <- Attributes, Key =:= behaviour orelse Key =:= behavior]),
        lists:any(fun(Name) -> lists:member(Name, Behaviours) end, Declared)
            orelse erlang:function_exported(Module, handle_call, 3)
            orelse erlang:function_exported(Module, callback_mode, 0)
    end,
    Speaks = fun({Module, Function, Arity}) ->
        Module =:= supervisor
            orelse erlang:function_exported(Module, system_continue, 3)
            orelse lists:member(Module, [cowboy_clear, cowboy_tls]) andalso Function =:= connection_process
            orelse lists:member({Function, Arity}, [{init, 1}, {join, 3}]) andalso Callbacks(Module)
    end,
    Loops = [gen_server, gen_statem, gen_event, gen_fsm, sys, cowboy_websocket, cowboy_http, cowboy_http2],
    Judge = fun(Pid) ->
        case erlang:process_info(Pid, current_stacktrace) of
            undefined -> gone;
            {_, Stack} ->
                case lists:any(fun(Frame) -> lists:member(element(1, Frame), Loops) end, Stack) of
                    true -> speaks;
                    false -> silent
                end
        end
    end,
    %% Thousands of processes have few kinds of starts.
    Starts = lists:map(fun proc_lib:translate_initial_call/1, Local),
    Distinct = lists:usort(Starts),
    Known = maps:from_list([{Start, true} || Start <- Distinct, Speaks(Start)]),
    Judged = case map_size(Known) =:= length(Distinct) of
        true -> [];
        false -> [{Judge(Pid), Pid} || {Pid, Start} <- lists:zip(Local, Starts), not is_map_key(Start, Known)]
    end,
    Others = [Pid || {Verdict, Pid} <- Judged, Verdict =/= speaks],
    Speaking = case Others of
        [] -> Local;
        _ -> Local -- Others
    end,
    {Speaking, Foreign ++ [Pid || {silent, Pid} <- Judged], [Pid || {gone, Pid} <- Judged]}
end
