%% X -> its literal, cut to 300 characters.
fun(X) ->
    Text = Segue@inspect(X),
    case byte_size(Text) > 300 andalso unicode:characters_to_list(Text) of
        [_ | _] = Long when length(Long) > 300 ->
            unicode:characters_to_binary([lists:sublist(Long, 300), 16#2026]);
        _ ->
            Text
    end
end
