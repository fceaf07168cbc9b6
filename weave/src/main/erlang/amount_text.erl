%% Duration, size or percentage -> its literal.
fun ({'segue.duration', infinity}) ->
        <<"infinity">>;
    ({'segue.duration', 0}) ->
        <<"0s">>;
    ({'segue.duration', Micros}) ->
        Units = [{86400000000, "d"}, {3600000000, "h"}, {60000000, "m"}, {1000000, "s"}, {1000, "ms"}, {1, "us"}],
        {Parts, _} = lists:mapfoldl(
            fun ({Size, Unit}, Rest) when Rest >= Size -> {[integer_to_list(Rest div Size), Unit], Rest rem Size};
                (_, Rest) -> {[], Rest}
            end, abs(Micros), Units),
        iolist_to_binary([["-" || Micros < 0] | Parts]);
    ({'segue.size', Bytes}) ->
        Units = [{1073741824, "GiB"}, {1048576, "MiB"}, {1024, "KiB"}, {1, "B"}],
        [{Size, Unit} | _] = [Each || {Size, _} = Each <- Units, Bytes rem Size =:= 0, Bytes =/= 0 orelse Size =:= 1],
        iolist_to_binary([integer_to_list(Bytes div Size), Unit]);
    ({'segue.percentage', {Digits, Places}}) ->
        Text = string:pad(integer_to_list(abs(Digits)), Places + 1, leading, $0),
        {Whole, Fraction} = lists:split(length(lists:flatten(Text)) - Places, lists:flatten(Text)),
        iolist_to_binary([["-" || Digits < 0], Whole, ["." || Places > 0], Fraction, "%"])
end
