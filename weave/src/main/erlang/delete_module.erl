%% Module or modules -> makes their code old code; nil.
fun(Module) ->
    lists:foreach(
        fun(Name) ->
            code:delete(Name) orelse
                Segue@refuse(runtime, [atom_to_list(node()), " does not delete the module ", atom_to_list(Name),
                                       ": it is not loaded or still has old code"]),
            Segue@replaced([Name])
        end, Segue@module_names(Segue@argument("delete_module", "module", [atom, list, range], Module))),
    nil
end
