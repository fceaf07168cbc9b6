%% Symbol, A, B -> fails: the operator does not take these.
fun(Symbol, A, B) ->
    Segue@refuse(type, [Symbol, " does not take ", Segue@with_type(A), " and ", Segue@with_type(B)])
end
