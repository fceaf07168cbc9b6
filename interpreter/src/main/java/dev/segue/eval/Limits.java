package dev.segue.eval;

import java.time.Duration;

/**
 * What a host allows a script.
 *
 * @param steps how many statements, calls and elements one evaluation may take
 * @param depth how many calls may be under way inside each other
 * @param elements how many elements or characters a collection or text may have
 * @param bits how many bits an integer may have
 * @param wallTime how long the forward run, or planning, may take on the host's own clock
 * @param foreignTime how long one call of foreign code may take on this machine's clock, what it calls left out
 */
public record Limits(long steps, int depth, int elements, int bits, Duration wallTime, Duration foreignTime) {

    private static final int USUAL_BITS = 100_000;
    private static final Duration USUAL_TIME = Duration.ofDays(1);
    private static final Duration USUAL_FOREIGN_TIME = Duration.ofSeconds(30);

    /** Far above what an upgrade needs, far below what would hurt. */
    public static final Limits DEFAULT = new Limits(100_000_000L, 1_000, 10_000_000);

    /** With the usual bounds of integers and of time: a hundred thousand bits, a day. */
    public Limits(long steps, int depth, int elements) {
        this(steps, depth, elements, USUAL_BITS, USUAL_TIME);
    }

    /** With the usual bound of foreign code: thirty seconds a call. */
    public Limits(long steps, int depth, int elements, int bits, Duration wallTime) {
        this(steps, depth, elements, bits, wallTime, USUAL_FOREIGN_TIME);
    }

    /** The same with another bound of time. */
    public Limits withWallTime(Duration other) {
        return new Limits(steps, depth, elements, bits, other, foreignTime);
    }

    /** The same with another bound of foreign code. */
    public Limits withForeignTime(Duration other) {
        return new Limits(steps, depth, elements, bits, wallTime, other);
    }
}
