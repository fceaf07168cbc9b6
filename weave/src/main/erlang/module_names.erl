%% Modules -> a list of modules, of one or a list of them, all of them checked.
fun(Modules) ->
    Names = case Segue@is_kind(Modules, [list, range]) of
        true -> Segue@sequence(Modules);
        false -> [Modules]
    end,
    [case Segue@kind(Name) of
         atom -> Name;
         _ -> Segue@refuse(type, [Segue@inspect(Name), " is no module: modules are atoms"])
     end || Name <- Names]
end
