%% Text -> the integer that it writes in decimal digits.
fun(Text) ->
    Segue@argument("parse_int", "text", [string], Text),
    case re:run(Text, "\\A[+-]?[0-9]+\\z") of
        nomatch ->
            Segue@refuse(type, ["parse_int takes an integer in decimal digits; this is ", Segue@with_type(Text)]);
        _ when byte_size(Text) > 10000 ->
            Segue@refuse(limit, ["parse_int takes at most 10000 digits, not ", integer_to_list(byte_size(Text))]);
        _ ->
            binary_to_integer(Text)
    end
end
