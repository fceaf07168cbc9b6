%% A, B -> A ++ B.
fun(A, B) ->
    case {Segue@kind(A), Segue@kind(B)} of
        {string, string} ->
            <<A/binary, B/binary>>;
        {Left, Right} when (Left =:= list orelse Left =:= range), (Right =:= list orelse Right =:= range) ->
            Segue@sequence(A) ++ Segue@sequence(B);
        _ ->
            Segue@refuse(type, ["++ joins two strings or two lists, not ", Segue@with_type(A), " and ",
                                Segue@with_type(B)])
    end
end
