package dev.segue.value;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * A span of time in whole microseconds, the language's smallest unit, or {@code infinity}, which is greater than every
 * other and is held as {@link Long#MAX_VALUE}.
 */
public record DurationValue(long micros) implements Value, Comparable<DurationValue> {

    /** {@code infinity}. */
    public static final DurationValue INFINITY = new DurationValue(Long.MAX_VALUE);

    private static final long[] SIZES = {86_400_000_000L, 3_600_000_000L, 60_000_000L, 1_000_000L, 1_000L, 1L};
    private static final String[] UNITS = {"d", "h", "m", "s", "ms", "us"};

    /** Refuses {@link Long#MIN_VALUE}, whose opposite no value holds, with an {@link IllegalArgumentException}. */
    public DurationValue {
        if (micros == Long.MIN_VALUE) {
            throw new IllegalArgumentException("a duration must have an opposite: " + micros + " microseconds");
        }
    }

    /** The value of a Java duration, cut to microseconds; what does not fit is {@link #INFINITY}. */
    public static DurationValue of(Duration duration) {
        try {
            long micros =
                    Math.addExact(Math.multiplyExact(duration.getSeconds(), 1_000_000L), duration.getNano() / 1_000L);
            return new DurationValue(Math.max(micros, Long.MIN_VALUE + 1));
        } catch (ArithmeticException tooLong) {
            return duration.isNegative() ? new DurationValue(Long.MIN_VALUE + 1) : INFINITY;
        }
    }

    /** Whether this is {@code infinity}. */
    public boolean isInfinite() {
        return micros == Long.MAX_VALUE;
    }

    /** Whether this is less than no time at all. */
    public boolean isBelowZero() {
        return micros < 0;
    }

    /** The same as a Java duration; {@code infinity} is {@link ChronoUnit#FOREVER}'s. */
    public Duration toJava() {
        return isInfinite() ? ChronoUnit.FOREVER.getDuration() : Duration.of(micros, ChronoUnit.MICROS);
    }

    @Override
    public Kind kind() {
        return Kind.DURATION;
    }

    @Override
    public String literal() {
        if (isInfinite()) {
            return "infinity";
        }
        if (micros == 0) {
            return "0s";
        }
        StringBuilder text = new StringBuilder(micros < 0 ? "-" : "");
        long rest = Math.abs(micros);
        for (int i = 0; i < SIZES.length; i++) {
            if (rest >= SIZES[i]) {
                text.append(rest / SIZES[i]).append(UNITS[i]);
                rest %= SIZES[i];
            }
        }
        return text.toString();
    }

    @Override
    public int compareTo(DurationValue other) {
        return Long.compare(micros, other.micros);
    }

    @Override
    public String toString() {
        return literal();
    }
}
