%% Text, Separator -> the parts between the separators; with nil the words.
fun(Text, Separator) ->
    Segue@argument("split", "text", [string], Text),
    case Segue@argument("split", "separator", [nil, string], Separator) of
        nil -> [Word || Word <- re:split(Text, Segue@space(), [unicode]), Word =/= <<>>];
        _ -> binary:split(Text, Segue@not_empty("split", "separator", Separator), [global])
    end
end
