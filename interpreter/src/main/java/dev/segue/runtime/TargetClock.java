package dev.segue.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

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

    /**
     * Takes up work that is about to run beside others on a thread of its own, such as a body of {@code parallel for}; what
     * this gives is to be run there, once. On a simulated clock such work takes turns, so that what several wait for at once
     * passes once.
     */
    default Runnable beside(Runnable body) {
        return body;
    }

    /**
     * Lets the work go on that was {@linkplain #beside taken up} by this thread, until that holds. Where it goes on anyway
     * this returns at once: whoever calls it waits by itself then.
     *
     * @throws InterruptedException if interrupted
     */
    default void idleUntil(BooleanSupplier over) throws InterruptedException {
        // Time that is real passes for all.
    }
}
