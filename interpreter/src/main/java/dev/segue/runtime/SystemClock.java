package dev.segue.runtime;

import java.time.Duration;
import java.time.Instant;

/** The clock of the machine that Segue runs on. */
public enum SystemClock implements TargetClock {
    /** The one that there is. */
    SYSTEM;

    @Override
    public Instant now() {
        return Instant.now();
    }

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
            throw new RuntimeFailure.Cancelled("the wait was cancelled");
        }
    }
}
