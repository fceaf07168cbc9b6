%% Message -> puts it on the node's log.
fun(Message) -> Segue@log(info, Segue@show(Message)) end
