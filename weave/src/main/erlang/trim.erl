%% Text -> the text without white space at its ends.
fun(Text) ->
    Segue@argument("trim", "text", [string], Text),
    Space = Segue@space(),
    re:replace(Text, ["\\A", Space, "|", Space, "\\z"], "", [unicode, global, {return, binary}])
end
