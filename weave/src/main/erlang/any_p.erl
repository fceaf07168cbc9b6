%% Xs, F -> whether F gives true for one at least.
fun(Xs, F) ->
    lists:any(fun(Arguments) -> Segue@truth("any?", Segue@call_value(F, Arguments)) end,
              Segue@arguments("any?", Xs, F))
end
