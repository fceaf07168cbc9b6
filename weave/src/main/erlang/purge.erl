%% Module or modules, Kind -> purges their old code; those whose old code stays.
fun(Module, Kind) ->
    Modules = Segue@module_names(Segue@argument("purge", "module", [atom, list, range], Module)),
    Purge = case Segue@atom_argument("purge", "kind", Kind) of
        soft -> fun code:soft_purge/1;
        brutal -> fun(Name) -> code:purge(Name), true end;
        _ -> Segue@refuse(type, ["a purge is :soft or :brutal, not ", Segue@inspect(Kind)])
    end,
    [Name || Name <- Modules, erlang:check_old_code(Name), not Purge(Name)]
end
