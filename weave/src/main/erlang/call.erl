%% Module, Function, Arguments, Timeout -> what the function gives, called in a process of its own that ends with it.
fun(Module, Function, Arguments, Timeout) ->
    Segue@atom_argument("call", "module", Module),
    Segue@atom_argument("call", "function", Function),
    Terms = Segue@term(Segue@given_list("call", "arguments", Arguments)),
    Milliseconds = Segue@millis(Timeout),
    Name = [atom_to_list(Module), ":", atom_to_list(Function), "/", integer_to_list(length(Terms))],
    Failed = fun(Class, Reason) ->
        Segue@fail(call, unicode:characters_to_binary(
            [Name, " failed with ", Class, ": ", Segue@reason_text({error, Reason})]), Reason)
    end,
    try erpc:call(node(), Module, Function, Terms, Milliseconds)
    catch
        error:{erpc, timeout} ->
            Segue@in_time(),
            Segue@refuse(timeout, [atom_to_list(node()), ": ", Name, " gave no answer within ",
                                   integer_to_list(Milliseconds), " ms"]);
        error:{exception, Reason, _} -> Failed("error", Reason);
        throw:Reason -> Failed("throw", Reason);
        exit:{exception, Reason} -> Failed("exit", Reason);
        exit:{signal, Reason} -> Failed("exit", Reason)
    end
end
