%% Class, Reason -> what a script sees of what was thrown or raised: #{kind, message, step, details}.
fun (throw, {'segue.fail', Failure}) ->
        Failure;
    (Class, Reason) ->
        Text = fun(Term) -> unicode:characters_to_binary(io_lib:format("~0tP", [Term, 40])) end,
        {Kind, Message} = case {Class, Reason} of
            {throw, {'segue.stop', Why, Said}} -> {Why, Said};
            {exit, {timeout, {Module, Function, _}}} ->
                {timeout, <<(Text(Module))/binary, ":", (Text(Function))/binary, " gave no answer in time">>};
            {exit, {timeout, _}} -> {timeout, <<"a call gave no answer in time">>};
            _ -> {runtime, <<(atom_to_binary(Class, utf8))/binary, ": ", (Text(Reason))/binary>>}
        end,
        #{kind => Kind, message => Message, step => Segue@kept(step, <<>>), details => nil}
end
