%% -> ends a run: resumes what is still suspended, purges softly what was replaced, erases the state.
fun() ->
    case map_size(Segue@kept(ledger, #{})) of
        0 -> ok;
        Count -> Segue@log(warning, unicode:characters_to_binary(
                     ["The run ends with ", integer_to_list(Count), " suspended; they are resumed."]))
    end,
    Segue@resume_all(),
    case [Module || Module <- lists:usort(Segue@kept(replaced, [])), not code:soft_purge(Module)] of
        [] -> ok;
        Held -> Segue@log(warning, unicode:characters_to_binary(
                    ["Old code of ", lists:join(", ", [atom_to_list(Module) || Module <- Held]),
                     " is still run by a process."]))
    end,
    Segue@run_always(),
    erase(segue),
    nil
end
