%% Message -> puts it on the node's log.
fun(Message) -> Segue@log(error, Segue@show(Message)) end
