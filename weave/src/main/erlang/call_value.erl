%% Fun, Arguments -> calls a value.
fun(Fun, Arguments) ->
    Given = length(Arguments),
    if
        is_function(Fun, Given) ->
            apply(Fun, Arguments);
        is_function(Fun) ->
            {arity, Arity} = erlang:fun_info(Fun, arity),
            Segue@refuse(type, ["fn takes ", integer_to_list(Arity), " arguments; ", integer_to_list(Given),
                                " are given"]);
        true ->
            Segue@refuse(type, ["only a function can be called; this is ", Segue@with_type(Fun)])
    end
end
