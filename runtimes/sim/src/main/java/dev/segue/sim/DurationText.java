package dev.segue.sim;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as scripts write them: {@code 250ms}, {@code 1m30s}, {@code infinity}. */
final class DurationText {

    private static final Pattern PART = Pattern.compile("(\\d{1,12})(us|ms|s|m|h|d)");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "us", ChronoUnit.MICROS,
            "ms", ChronoUnit.MILLIS,
            "s", ChronoUnit.SECONDS,
            "m", ChronoUnit.MINUTES,
            "h", ChronoUnit.HOURS,
            "d", ChronoUnit.DAYS);

    private DurationText() {}

    static Optional<Duration> parse(String text) {
        if (text.equals("infinity")) {
            return Optional.of(ChronoUnit.FOREVER.getDuration());
        }
        Duration sum = Duration.ZERO;
        int end = 0;
        Matcher parts = PART.matcher(text);
        while (end < text.length() && parts.find(end) && parts.start() == end) {
            sum = sum.plus(part(parts));
            end = parts.end();
        }
        return end == text.length() && end > 0 ? Optional.of(sum) : Optional.empty();
    }

    private static Duration part(Matcher part) {
        ChronoUnit unit = UNITS.getOrDefault(part.group(2), ChronoUnit.SECONDS);
        return unit.getDuration().multipliedBy(Long.parseLong(part.group(1)));
    }
}
