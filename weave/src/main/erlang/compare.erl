%% A, B -> lt, eq or gt; a failure where no order is defined.
fun(A, B) ->
    Order = fun Order(X, Y) ->
        case {Segue@kind(X), Segue@kind(Y)} of
            {Left, Right} when (Left =:= integer orelse Left =:= float), (Right =:= integer orelse Right =:= float) ->
                {X, Y};
            {atom, atom} ->
                {atom_to_binary(X, utf8), atom_to_binary(Y, utf8)};
            {percentage, percentage} ->
                {_, {Digits, Places}} = X,
                {_, {Others, Behind}} = Y,
                {Digits * Segue@power10(Behind), Others * Segue@power10(Places)};
            {Same, Same} when Same =:= string; Same =:= duration; Same =:= size ->
                {X, Y};
            {tuple, tuple} ->
                Order(tuple_to_list(X), tuple_to_list(Y));
            {list, list} when X =:= []; Y =:= [] ->
                {X, Y};
            {list, list} ->
                case Order(hd(X), hd(Y)) of
                    {Left, Right} when Left == Right -> Order(tl(X), tl(Y));
                    Decided -> Decided
                end;
            _ ->
                none
        end
    end,
    case Order(A, B) of
        none ->
            Segue@refuse(type, ["there is no order between ", Segue@with_type(A), " and ", Segue@with_type(B)]);
        {Left, Right} when Left < Right -> lt;
        {Left, Right} when Left > Right -> gt;
        _ -> eq
    end
end
