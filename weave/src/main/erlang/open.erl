%% Header, Within -> sets the state of a run anew.
fun(Header, Within) ->
    put(segue, #{header => Header, deadline => Segue@until(Within)}),
    nil
end
