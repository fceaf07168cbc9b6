%% Kind, Parts -> fails with the message that the parts make.
fun(Kind, Parts) -> Segue@fail(Kind, unicode:characters_to_binary(Parts), nil) end
