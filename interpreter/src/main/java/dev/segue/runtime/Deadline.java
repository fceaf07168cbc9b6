package dev.segue.runtime;

import java.time.Duration;

/** A moment in the future, or never; safe for durations of any length. */
public final class Deadline {

    private static final long LONGEST = Long.MAX_VALUE / 4;

    private final TargetClock clock;
    private final long end;
    private final boolean never;

    private Deadline(TargetClock clock, Duration duration) {
        this.clock = clock;
        this.never = duration.compareTo(Duration.ofNanos(LONGEST)) >= 0;
        this.end = never ? 0 : clock.nanoTime() + duration.toNanos();
    }

    /** So long from now; a duration of more than 70 years never passes. */
    public static Deadline after(Duration duration, TargetClock clock) {
        return new Deadline(clock, duration);
    }

    /** Whether it has passed. */
    public boolean hasPassed() {
        return !never && clock.nanoTime() - end >= 0;
    }

    /** What remains, in nanoseconds, at least 0; {@link Long#MAX_VALUE} / 4 if it never passes. */
    public long remainingNanos() {
        return never ? LONGEST : Math.max(0, end - clock.nanoTime());
    }

    /** What remains. */
    public Duration remaining() {
        return Duration.ofNanos(remainingNanos());
    }
}
