%% Size -> the same, if a collection or text may have so many elements.
fun (Size) when Size =< 10000000 -> Size;
    (Size) ->
        Segue@refuse(limit, ["a collection or text of ", integer_to_list(Size),
                             " elements is larger than the limit of 10000000"])
end
