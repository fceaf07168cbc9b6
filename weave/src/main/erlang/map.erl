%% Xs, F -> what F gives for each.
fun(Xs, F) -> [Segue@call_value(F, Arguments) || Arguments <- Segue@arguments("map", Xs, F)] end
