%% Attribute -> a module's version as code_change gets it: a string as it is, the one element of any other attribute.
fun ([Version]) when not is_integer(Version); Version < 32; Version > 1114111 -> Version;
    (Version) -> Version
end
