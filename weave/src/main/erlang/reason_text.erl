%% Reason -> as people read it: an error tuple without its tag, cut.
fun(Reason) ->
    Bare = case Reason of
        {error, Inner} -> Inner;
        _ -> Reason
    end,
    case unicode:characters_to_list(io_lib:format("~0tp", [Bare])) of
        Long when length(Long) > 300 -> unicode:characters_to_binary([lists:sublist(Long, 300), 16#2026]);
        Text -> unicode:characters_to_binary(Text)
    end
end
