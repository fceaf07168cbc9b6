package dev.segue.runtime;

import java.time.Duration;
import java.time.Instant;

/** Time on a target. */
public interface TargetClock {

    /** The time of day. */
    Instant now();

    /** A reading that only grows, in nanoseconds from an arbitrary origin: for measuring. */
    long nanoTime();

    /**
     * Waits.
     *
     * @throws RuntimeFailure.Cancelled if interrupted
     */
    void sleep(Duration duration);
}
