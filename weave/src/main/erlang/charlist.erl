%% Text -> its code points.
fun(Text) -> unicode:characters_to_list(Segue@argument("charlist", "text", [string], Text)) end
