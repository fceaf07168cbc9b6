%% Bodies -> keeps the funs that run when the run ends, whichever way.
fun(Bodies) ->
    Segue@keep(always, Bodies),
    nil
end
