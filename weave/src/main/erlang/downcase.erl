%% Text -> the text in lower case.
fun(Text) -> string:lowercase(Segue@argument("downcase", "text", [string], Text)) end
