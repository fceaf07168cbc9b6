%% Duration -> waits so long, no longer than the deadline allows; nil.
fun(Duration) ->
    Milliseconds = Segue@millis(Duration),
    receive after Milliseconds -> ok end,
    Segue@in_time(),
    nil
end
