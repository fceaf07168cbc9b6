package dev.segue.eval;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * How many steps of evaluation are left. One thread takes from it at a time; those of bodies side by side draw from what they
 * share, some at once, so that counting costs no more than a subtraction.
 */
final class StepCount {
    private static final int DRAWN = 256;

    private long left;
    private @Nullable AtomicLong shared;

    StepCount(long left) {
        this.left = left;
    }

    /** Takes one; false if none is left. */
    boolean take() {
        return --left >= 0 || draw();
    }

    private boolean draw() {
        left = 0;
        if (shared == null) {
            return false;
        }
        long before = shared.getAndUpdate(rest -> Math.max(0, rest - DRAWN));
        left = Math.max(0, Math.min(before, DRAWN) - 1);
        return before > 0;
    }

    /** From now on what is left is shared with those {@linkplain #beside beside}; false if it is already. */
    boolean share() {
        if (shared != null) {
            return false;
        }
        shared = new AtomicLong(left);
        left = 0;
        return true;
    }

    /** One for another thread, which draws from what is shared. */
    StepCount beside() {
        StepCount beside = new StepCount(0);
        beside.shared = shared;
        return beside;
    }

    /** Gives back what was drawn and not taken. */
    void giveBack() {
        if (shared != null) {
            shared.addAndGet(left);
            left = 0;
        }
    }

    /** Ends the sharing; nobody beside is at work any more. */
    void keep() {
        giveBack();
        if (shared != null) {
            left = shared.get();
            shared = null;
        }
    }
}
