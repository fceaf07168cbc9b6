%% Text, Prefix -> whether the text begins with it.
fun(Text, Prefix) ->
    Segue@argument("starts_with?", "text", [string], Text),
    Segue@argument("starts_with?", "prefix", [string], Prefix),
    binary:longest_common_prefix([Text, Prefix]) =:= byte_size(Prefix)
end
