%% Module, What, Outcome -> ok, unless an outcome of suspend, resume or change_code says that processes did not follow.
fun (Module, What, {errors, Count, Failed}) ->
        Segue@refuse(runtime, [integer_to_list(Count), " processes of ", atom_to_list(Module), " ", What, ": ",
                               Segue@brief(Failed)]);
    (Module, What, not_supported) ->
        Segue@refuse(runtime, ["the processes of ", atom_to_list(Module), " ", What, ": they handle no system messages"]);
    (_, _, ok) ->
        ok
end
