package dev.segue.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What units are called elsewhere, and how they are written here. */
final class Units {
    private static final Pattern NUMBER_WITH_UNIT = Pattern.compile("([0-9][0-9_]*)([A-Za-z]+)");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("us", "us"),
            Map.entry("usec", "us"),
            Map.entry("micros", "us"),
            Map.entry("ms", "ms"),
            Map.entry("msec", "ms"),
            Map.entry("millis", "ms"),
            Map.entry("milliseconds", "ms"),
            Map.entry("s", "s"),
            Map.entry("sec", "s"),
            Map.entry("secs", "s"),
            Map.entry("second", "s"),
            Map.entry("seconds", "s"),
            Map.entry("m", "m"),
            Map.entry("min", "m"),
            Map.entry("mins", "m"),
            Map.entry("minute", "m"),
            Map.entry("minutes", "m"),
            Map.entry("h", "h"),
            Map.entry("hr", "h"),
            Map.entry("hour", "h"),
            Map.entry("hours", "h"),
            Map.entry("d", "d"),
            Map.entry("day", "d"),
            Map.entry("days", "d"),
            Map.entry("b", "B"),
            Map.entry("bytes", "B"),
            Map.entry("kib", "KiB"),
            Map.entry("mib", "MiB"),
            Map.entry("gib", "GiB"),
            Map.entry("k", "KiB"),
            Map.entry("kb", "KiB"),
            Map.entry("mb", "MiB"),
            Map.entry("g", "GiB"),
            Map.entry("gb", "GiB"));

    private Units() {}

    /** How a number with a word behind it is written, such as {@code 5} and {@code seconds}, if that is a unit. */
    static Optional<String> written(String number, String unit) {
        boolean mega = unit.equals("M"); // a small one are minutes
        String known = mega ? "MiB" : UNITS.get(unit.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(known).map(each -> number + each);
    }

    /** The same for what stands in one word, such as {@code 5seconds}. */
    static Optional<String> written(String word) {
        Matcher parts = NUMBER_WITH_UNIT.matcher(word);
        return parts.matches() ? written(parts.group(1), parts.group(2)) : Optional.empty();
    }
}
