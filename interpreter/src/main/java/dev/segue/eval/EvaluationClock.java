package dev.segue.eval;

import java.time.Duration;

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
}
