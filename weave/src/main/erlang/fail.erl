%% Kind, Message, Details -> throws a failure of the step that runs.
fun(Kind, Message, Details) ->
    Step = case get(segue) of
        #{step := Name} -> Name;
        _ -> <<>>
    end,
    throw({'segue.fail', #{kind => Kind, message => Segue@show(Message), step => Step, details => Details}})
end
