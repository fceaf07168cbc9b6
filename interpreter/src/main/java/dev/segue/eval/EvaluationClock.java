package dev.segue.eval;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Time as {@code await} sees it: the target's, so that a simulated one runs as fast as it can. */
public interface EvaluationClock {

    /** The clock of this machine. */
    EvaluationClock SYSTEM = new EvaluationClock() {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) {
            try {
                Thread.sleep(duration);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new EvaluationStopped(EvaluationStopped.Reason.CANCELLED, "the wait was cancelled");
            }
        }
    };

    /** A reading that only grows, in nanoseconds from an arbitrary origin. */
    long nanoTime();

    /**
     * Waits.
     *
     * @throws EvaluationStopped if interrupted
     */
    void sleep(Duration duration);

    /** Takes up a body that is about to run beside others on a thread of its own; what this gives is to be run there. */
    default Runnable beside(Runnable body) {
        return body;
    }

    /**
     * Lets the bodies go on that this thread started, until that holds; returns at once where they go on anyway.
     *
     * @throws InterruptedException if interrupted
     */
    default void idleUntil(BooleanSupplier over) throws InterruptedException {
        // Time that is real passes for all.
    }
}
