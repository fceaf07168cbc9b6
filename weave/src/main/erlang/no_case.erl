%% Value -> fails as a match without a case for the value.
fun(Value) -> Segue@fail(match, <<"no case matches ", (Segue@brief(Value))/binary>>, Value) end
