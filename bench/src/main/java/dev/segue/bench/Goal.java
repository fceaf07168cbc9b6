package dev.segue.bench;

import java.util.Locale;

/**
 * What a comparison is held to.
 *
 * @param unit what both sides are measured in
 * @param sign whether the ratio of ours to theirs may be at most or at least the limit
 * @param limit what that ratio is held to; not a number if the comparison is only told
 */
record Goal(String unit, Sign sign, double limit) {
    /** Which side of the limit is good. */
    enum Sign {
        AT_MOST,
        AT_LEAST
    }

    /** Times, which should be short. */
    static Goal timeAtMost(double limit) {
        return new Goal("ms", Sign.AT_MOST, limit);
    }

    /** Times that are only told. */
    static Goal timeTold() {
        return timeAtMost(Double.NaN);
    }

    /** Texts read in a second, which should be many. */
    static Goal throughputAtLeast(double limit) {
        return new Goal("MiB/s", Sign.AT_LEAST, limit);
    }

    /** The ratio and whether it is good enough, as one line. */
    String judge(double ratio) {
        if (Double.isNaN(limit)) {
            return String.format(Locale.ROOT, "ratio %.2f", ratio);
        }
        boolean met = switch (sign) {
            case AT_MOST -> ratio <= limit;
            case AT_LEAST -> ratio >= limit;
        };
        String words = sign == Sign.AT_MOST ? "at most" : "at least";
        return String.format(
                Locale.ROOT, "ratio %.2f (target %s %.2f): %s", ratio, words, limit, met ? "met" : "MISSED");
    }
}
