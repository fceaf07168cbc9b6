%% List or range -> a list of its elements.
fun ({'segue.range', First, Last}) when Last < First -> [];
    ({'segue.range', First, Last}) -> Segue@sized(Last - First + 1), lists:seq(First, Last);
    (List) -> List
end
