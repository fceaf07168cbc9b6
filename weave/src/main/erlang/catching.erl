%% Tag, Body -> what the fun Body gives, or what a return of that tag within it gives.
fun(Tag, Body) ->
    try Body()
    catch throw:{'segue.return', Tag, Value} -> Value
    end
end
