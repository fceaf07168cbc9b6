%% Text, What, With -> the text with every occurrence replaced.
fun(Text, What, With) ->
    Segue@argument("replace", "text", [string], Text),
    Segue@argument("replace", "what", [string], What),
    Segue@argument("replace", "with", [string], With),
    iolist_to_binary(lists:join(With, binary:split(Text, Segue@not_empty("replace", "what", What), [global])))
end
