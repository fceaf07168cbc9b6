package dev.segue.run;

import org.jspecify.annotations.Nullable;

/**
 * Cancels one run, from any thread and at any time: before the point of no return the run then ends as {@code refused},
 * after it it follows its policy. What takes back or cleans up is never cut short. A cancel that comes before the run ends
 * that run as soon as it begins.
 */
public final class Cancellation {

    private boolean cancelled;
    private @Nullable Interruptions run;

    /** Of one run that is to come. */
    public Cancellation() {}

    /** Cancels the run; a second time does nothing. */
    public synchronized void cancel() {
        cancelled = true;
        if (run != null) {
            run.cancel();
        }
    }

    /** Whether somebody has cancelled, be it too late. */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    synchronized void of(Interruptions interruptions) {
        if (run != null) {
            throw new IllegalStateException("a cancellation is for one run: make another");
        }
        run = interruptions;
        if (cancelled) {
            interruptions.cancel();
        }
    }
}
