%% Xs, F -> whether F gives true for all.
fun(Xs, F) ->
    lists:all(fun(Arguments) -> Segue@truth("all?", Segue@call_value(F, Arguments)) end,
              Segue@arguments("all?", Xs, F))
end
