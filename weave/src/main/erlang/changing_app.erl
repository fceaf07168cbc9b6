%% Module -> the application whose changing modules have this one.
fun(Module) ->
    case Segue@kept(header, #{}) of
        #{app := Own} -> Segue@code_of(Own);
        _ -> ok
    end,
    case [App || {App, #{versions := Versions}} <- maps:to_list(Segue@kept(code, #{})), is_map_key(Module, Versions)] of
        [App | _] ->
            App;
        [] ->
            Segue@refuse(runtime, ["there is no new code of ", atom_to_list(Module),
                                   ": it is none of the modules that change"])
    end
end
