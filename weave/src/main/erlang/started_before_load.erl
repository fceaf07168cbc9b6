%% Pids, Module -> those that were there when this run loaded the module; all if it has not.
fun(Pids, Module) ->
    List = Segue@pids("started_before_load", Pids),
    case Segue@kept(at_load, #{}) of
        #{Module := Alive} -> [Pid || Pid <- List, is_map_key(Pid, Alive)];
        _ -> List
    end
end
