%% Message, Pattern, Value, Source -> fails as an assume that does not hold.
fun(Message, Pattern, Value, Source) ->
    Segue@fail(assume, Message, #{pattern => Pattern, value => Value, source => Source})
end
