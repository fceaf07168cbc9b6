%% Xs, F -> calls F for each; nil.
fun(Xs, F) ->
    _ = [Segue@call_value(F, Arguments) || Arguments <- Segue@arguments("each", Xs, F)],
    nil
end
