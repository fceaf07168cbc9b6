%% Message -> puts a warning on the node's log.
fun(Message) -> Segue@log(warning, Segue@show(Message)) end
