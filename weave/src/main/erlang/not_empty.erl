%% Function, Parameter, Text -> Text, which must not be empty.
fun (Function, Parameter, <<>>) ->
        Segue@refuse(type, [Function, " takes a string of at least one character as ", Parameter, ", not \"\""]);
    (_, _, Text) ->
        Text
end
