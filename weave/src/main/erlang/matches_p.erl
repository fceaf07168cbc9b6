%% Text, Pattern -> whether the regular expression matches somewhere.
fun(Text, Pattern) ->
    Segue@argument("matches?", "text", [string], Text),
    Segue@argument("matches?", "pattern", [string], Pattern),
    case length(unicode:characters_to_list(Pattern)) of
        Long when Long > 1000 ->
            Segue@refuse(limit, ["matches? takes a pattern of at most 1000 characters, not ", integer_to_list(Long)]);
        _ ->
            ok
    end,
    case re:compile(Pattern, [unicode, {newline, anycrlf}]) of
        {error, {Why, _}} ->
            Segue@refuse(type, ["matches? takes a regular expression as pattern; in ", Segue@quoted(Pattern),
                                " there is an error: ", Why]);
        {ok, Compiled} ->
            case re:run(Text, Compiled, [{capture, none}, report_errors]) of
                {error, _} ->
                    Segue@refuse(limit, ["matches? gave up: the pattern ", Segue@quoted(Pattern),
                                         " takes too many attempts on this text"]);
                Answer ->
                    Answer =:= match
            end
    end
end
