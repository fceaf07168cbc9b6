%% Xs, F -> those for which F gives true.
fun(Xs, F) ->
    Kept = [Arguments || Arguments <- Segue@arguments("filter", Xs, F),
                         Segue@truth("filter", Segue@call_value(F, Arguments))],
    case is_map(Xs) of
        true -> maps:from_list([{K, V} || [K, V] <- Kept]);
        false -> lists:append(Kept)
    end
end
