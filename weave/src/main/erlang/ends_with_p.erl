%% Text, Suffix -> whether the text ends with it.
fun(Text, Suffix) ->
    Segue@argument("ends_with?", "text", [string], Text),
    Segue@argument("ends_with?", "suffix", [string], Suffix),
    binary:longest_common_suffix([Text, Suffix]) =:= byte_size(Suffix)
end
