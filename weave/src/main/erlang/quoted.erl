%% String -> the same in quotes, escaped so that it reads back.
fun(Text) ->
    Escape = fun Escape([]) -> [];
                 Escape([$" | Rest]) -> [$\\, $" | Escape(Rest)];
                 Escape([$\\ | Rest]) -> [$\\, $\\ | Escape(Rest)];
                 Escape([$\n | Rest]) -> [$\\, $n | Escape(Rest)];
                 Escape([$\r | Rest]) -> [$\\, $r | Escape(Rest)];
                 Escape([$\t | Rest]) -> [$\\, $t | Escape(Rest)];
                 Escape([$$, ${ | Rest]) -> [$\\, $$, ${ | Escape(Rest)];
                 Escape([C | Rest]) when C < 32; C >= 127, C < 160; C =:= 16#2028; C =:= 16#2029 ->
                     "\\u{" ++ string:lowercase(integer_to_list(C, 16)) ++ "}" ++ Escape(Rest);
                 Escape([C | Rest]) -> [C | Escape(Rest)]
             end,
    unicode:characters_to_binary([$", Escape(unicode:characters_to_list(Text)), $"])
end
