%% Module or modules -> loads their new code, all or nothing; ok.
fun(Module) ->
    Modules = Segue@module_names(Segue@argument("load", "module", [atom, list, range], Module)),
    Objects = [begin
        {Folder, _} = Segue@new_version(Segue@changing_app(Name)),
        {File, _, _, Code} = Segue@object_code(Folder, Name),
        {Name, File, Code}
     end || Name <- Modules],
    Why = fun({Name, not_purged}) -> [atom_to_list(Name), " still has old code"];
             ({Name, Reason}) -> [atom_to_list(Name), " cannot be loaded (", Segue@reason_text(Reason), ")"]
          end,
    case Objects =:= [] orelse code:atomic_load(Objects) of
        {error, Reasons} ->
            Segue@refuse(runtime, ["nothing was loaded: ", lists:join(", ", [Why(Reason) || Reason <- Reasons])]);
        _ ->
            Segue@replaced(Modules),
            Alive = maps:from_keys(erlang:processes(), true),
            Segue@keep(at_load, maps:merge(Segue@kept(at_load, #{}), maps:from_keys(Modules, Alive))),
            ok
    end
end
