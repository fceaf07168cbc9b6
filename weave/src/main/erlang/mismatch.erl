%% Value, Pattern -> fails as a let whose pattern the value does not match.
fun(Value, Pattern) ->
    Segue@fail(match, <<"the value ", (Segue@brief(Value))/binary, " does not match ", Pattern/binary>>, Value)
end
