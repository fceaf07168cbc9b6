%% Operator, A, B -> what it gives for these numbers as floats.
fun(Operator, A, B) ->
    {X, Y} = {Segue@number(A), Segue@number(B)},
    try apply(erlang, Operator, [X, Y])
    catch error:badarith -> Segue@not_finite()
    end
end
