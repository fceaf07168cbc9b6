%% Module -> whether the node also holds old code of it.
fun(Module) ->
    Segue@atom_argument("old_code?", "module", Module),
    erlang:module_loaded(Module) andalso erlang:check_old_code(Module)
end
