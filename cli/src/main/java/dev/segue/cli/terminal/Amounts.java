package dev.segue.cli.terminal;

import dev.segue.value.Counted;
import java.time.Duration;
import java.util.Locale;

/** Times and counts as people read them. */
public final class Amounts {
    private Amounts() {}

    /** A length of time in at most six columns or so: {@code 0.4ms}, {@code 412ms}, {@code 1.2s}, {@code 3m05s}. */
    public static String time(Duration time) {
        double millis = time.toNanos() / 1e6;
        if (time.isZero()) {
            return "0ms";
        }
        if (millis < 9.95) {
            return String.format(Locale.ROOT, "%.1fms", millis);
        }
        if (millis < 999.5) {
            return Math.round(millis) + "ms";
        }
        if (millis < 59_950) {
            return String.format(Locale.ROOT, "%.1fs", millis / 1000);
        }
        long seconds = Math.round(millis / 1000);
        return seconds < 3600
                ? String.format(Locale.ROOT, "%dm%02ds", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%dh%02dm", seconds / 3600, seconds / 60 % 60);
    }

    /** A number with its thousands apart: {@code 10,000}. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number and what is counted: {@code 1 step}, {@code 12 steps}. */
    public static String count(long number, String one, String many) {
        return count(number) + " " + Counted.word(number, one, many);
    }
}
