%% Text -> the text in upper case.
fun(Text) -> string:uppercase(Segue@argument("upcase", "text", [string], Text)) end
