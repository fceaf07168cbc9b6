%% Key -> what the script's header says: app, direction, from_version or to_version.
fun(Key) ->
    case Segue@kept(header, #{}) of
        #{Key := Value} ->
            Value;
        _ ->
            Segue@refuse(runtime, [atom_to_list(Key), " is not known: the script has no upgrade line that says it"])
    end
end
