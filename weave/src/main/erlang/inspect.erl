%% X -> the literal that makes it, as a string.
fun Inspect(X) ->
    Name = fun(Atom) ->
        Text = atom_to_binary(Atom, utf8),
        case re:run(Text, "\\A[A-Za-z_][A-Za-z0-9_]*[?!]?\\z") of
            nomatch -> {quoted, Segue@quoted(Text)};
            _ -> {plain, Text}
        end
    end,
    All = fun(Elements) -> lists:join(", ", [Inspect(Element) || Element <- Elements]) end,
    Text = case Segue@kind(X) of
        string -> Segue@quoted(X);
        integer -> integer_to_binary(X);
        float -> Segue@float_text(X);
        atom -> [":", element(2, Name(X))];
        bytes -> ["<<", lists:join(",", [integer_to_list(Byte) || <<Byte>> <= X]), ">>"];
        list -> ["[", All(X), "]"];
        tuple when tuple_size(X) =:= 1 -> ["(", Inspect(element(1, X)), ",)"];
        tuple -> ["(", All(tuple_to_list(X)), ")"];
        map ->
            Key = fun(K) ->
                case Segue@kind(K) =:= atom andalso Name(K) of
                    {plain, Plain} -> [Plain, ": "];
                    _ -> [Inspect(K), " => "]
                end
            end,
            ["%{", lists:join(", ", [[Key(K), Inspect(V)] || {K, V} <- lists:sort(maps:to_list(X))]), "}"];
        range -> [integer_to_list(element(2, X)), "..", integer_to_list(element(3, X))];
        pid ->
            [_ | Rest] = string:split(pid_to_list(X), "."),
            ["<", atom_to_binary(node(X), utf8), " 0.", Rest];
        function -> ["<fn/", integer_to_list(element(2, erlang:fun_info(X, arity))), ">"];
        handle -> unicode:characters_to_binary(io_lib:format("~0tp", [X]));
        Kind when Kind =:= duration; Kind =:= size; Kind =:= percentage -> Segue@amount_text(X);
        _ -> atom_to_binary(X, utf8)
    end,
    iolist_to_binary(Text)
end
