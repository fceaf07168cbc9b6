%% Message -> puts it on the node's log.
fun(Message) -> Segue@log(debug, Segue@show(Message)) end
