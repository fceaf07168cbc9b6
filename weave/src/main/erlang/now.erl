%% -> the time of day as text, in RFC 3339 and UTC.
fun() ->
    unicode:characters_to_binary(calendar:system_time_to_rfc3339(erlang:system_time(microsecond),
                                                                 [{unit, microsecond}, {offset, "Z"}]))
end
