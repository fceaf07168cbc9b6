%% -> the listeners of ranch 1 and 2: [{Reference, Facts}], the facts as a map.
fun() ->
    case whereis(ranch_sup) of
        undefined ->
            [];
        _ ->
            Info = case ranch:info() of
                Map when is_map(Map) -> maps:to_list(Map);
                List -> List
            end,
            [{Reference, case Facts of
                             _ when is_map(Facts) -> Facts;
                             _ -> maps:from_list(Facts)
                         end} || {Reference, Facts} <- Info]
    end
end
