%% Xs, Ys -> the pairs of elements at the same place.
fun(Xs, Ys) ->
    Left = Segue@argument("zip", "xs", [list, range], Xs),
    Right = Segue@argument("zip", "ys", [list, range], Ys),
    %% A range is not written out further than the other goes.
    Length = fun({_, First, Last}) -> max(0, Last - First + 1);
                (List) -> length(List)
             end,
    Count = Segue@sized(min(Length(Left), Length(Right))),
    Start = fun({_, First, _}) -> lists:seq(First, First + Count - 1);
               (List) -> lists:sublist(List, Count)
            end,
    lists:zip(Start(Left), Start(Right))
end
