%% Pid -> facts about the process.
fun(Pid) ->
    Segue@argument("process_info", "pid", [pid, handle], Pid),
    Items = [message_queue_len, memory, current_function, status, registered_name],
    Facts = case is_pid(Pid) andalso node(Pid) =:= node() andalso erlang:process_info(Pid, Items) of
        List when is_list(List) -> maps:from_list(List);
        undefined -> Segue@refuse(runtime, ["there is no process ", Segue@inspect(Pid), " any more"]);
        false -> Segue@refuse(runtime, [Segue@inspect(Pid), " is no process of this node"])
    end,
    #{current_function := Current, memory := Memory} = Facts,
    %% A suspended process waits in sys; one that hibernates meanwhile has to be asked.
    Says = fun() ->
        {Speaking, _, _} = Segue@speakers([Pid]),
        case Segue@ask(system, Speaking, get_status, none, 1000) of
            {#{Pid := {status, _, _, [_, suspended | _]}}, _} -> true;
            _ -> false
        end
    end,
    #{queue_length => maps:get(message_queue_len, Facts),
      memory => {'segue.size', Memory},
      suspended => case Current of
          {sys, _, _} -> true;
          {_, hibernate, _} when Pid =/= self() -> Says();
          _ -> false
      end,
      current_function => Current,
      status => maps:get(status, Facts),
      registered_name => maps:get(registered_name, Facts)}
end
