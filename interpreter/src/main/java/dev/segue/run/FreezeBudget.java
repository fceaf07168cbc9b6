package dev.segue.run;

import dev.segue.runtime.SystemClock;
import dev.segue.runtime.TargetClock;
import java.time.Duration;
import java.util.OptionalLong;

/** How long any process may stay suspended. It binds the forward run, not the undo. */
final class FreezeBudget {

    private final Ledger ledger;
    private final TargetClock clock;
    private final long limit;

    FreezeBudget(Ledger ledger, TargetClock clock, Duration limit) {
        this.ledger = ledger;
        this.clock = clock;
        this.limit = limit.compareTo(Duration.ofDays(1000)) > 0 ? Long.MAX_VALUE / 4 : limit.toNanos();
    }

    /** Whether a process has been suspended for longer than it may be. */
    boolean isBreached() {
        OptionalLong since = ledger.oldestProcess();
        return since.isPresent() && clock.nanoTime() - since.getAsLong() > limit;
    }

    /** Looks, where time is real, as often as the budget wants it, and does something once when it is breached. */
    Interruptions.Alarm watch(Runnable breached) {
        if (clock != SystemClock.SYSTEM) {
            return () -> {};
        }
        Duration pause = Duration.ofNanos(Math.clamp(limit / 50, 1_000_000, 100_000_000));
        Thread watcher = Thread.ofVirtual().name("segue-freeze-budget").start(() -> {
            try {
                while (!isBreached()) {
                    Thread.sleep(pause);
                }
                breached.run();
            } catch (InterruptedException inTime) {
                return;
            }
        });
        return watcher::interrupt;
    }
}
