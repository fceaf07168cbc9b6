%% Name, Failure -> what the log says of a step that failed: what an assume met besides what it says.
fun (Name, #{message := Message, details := #{pattern := Pattern, value := Value, source := Source}}) ->
        <<Name/binary, ": ", Message/binary, " (", (Segue@brief(Value))/binary, " does not match ", Pattern/binary,
          ", ", Source/binary, ")">>;
    (Name, #{message := Message}) ->
        <<Name/binary, ": ", Message/binary>>
end
