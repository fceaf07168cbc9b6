package dev.segue.eval;

import java.util.concurrent.atomic.AtomicInteger;

/** How many bodies of {@code parallel for} are under way, whichever loops started them. For any number of threads. */
final class BodyCount {
    /** More than any target needs, and fewer than would hurt whoever waits for them. */
    static final int MOST = 100_000;

    private final AtomicInteger underWay = new AtomicInteger();

    /** Counts one more; false if there are too many already. */
    boolean begin() {
        boolean room = underWay.incrementAndGet() <= MOST;
        if (!room) {
            end();
        }
        return room;
    }

    /** One has ended. */
    void end() {
        underWay.decrementAndGet();
    }
}
