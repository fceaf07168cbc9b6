%% Modules -> for each {Module, Special, Callbacks}: whether it loops itself as a special process (exports
%% system_continue/3), and whether it is the callback module of a behaviour that answers system messages.
[{Module,
  erlang:function_exported(Module, system_continue, 3),
  lists:any(
      fun({Key, Behaviours}) ->
          (Key =:= behaviour orelse Key =:= behavior) andalso
              lists:any(
                  fun(Behaviour) ->
                      lists:member(Behaviour, [gen_server, gen_statem, gen_fsm, gen_event, supervisor,
                                               'Elixir.GenServer', 'Elixir.Supervisor', 'Elixir.DynamicSupervisor'])
                  end,
                  Behaviours)
      end,
      case erlang:module_loaded(Module) of
          true -> Module:module_info(attributes);
          false -> []
      end) orelse
      erlang:function_exported(Module, handle_call, 3) orelse erlang:function_exported(Module, callback_mode, 0)}
 || Module <- Modules]
