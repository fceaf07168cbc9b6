package dev.segue.testkit.otp;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what others do. */
public final class Waiting {

    private static final long STEP_MILLIS = 20;

    private Waiting() {}

    /**
     * Waits until something holds.
     *
     * @throws AssertionError if it does not within that time, saying what was waited for
     */
    public static void until(String what, Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end >= 0) {
                throw new AssertionError("waited " + patience + " until " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }
}
