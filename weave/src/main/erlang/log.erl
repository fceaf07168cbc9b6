%% Level, Text -> puts a message on the node's log.
fun(Level, Text) ->
    logger:log(Level, "~ts", [Text], #{segue_step => Segue@kept(step, <<>>)}),
    nil
end
