%% Pids, Message -> sends the message to each; nil.
fun(Pids, Message) ->
    List = Segue@pids("notify", Pids),
    Term = Segue@term(Message),
    lists:foreach(fun(Pid) -> Pid ! Term end, List),
    nil
end
