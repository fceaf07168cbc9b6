package dev.segue.sim;

import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.TargetClock;
import java.time.Duration;
import java.time.Instant;

/**
 * The clock of a simulated node. Whoever sleeps lets time pass and returns at once; the runner's heartbeat is taken to go
 * on meanwhile, so nothing that only measures silence may sleep on this clock.
 */
final class SimulatedClock implements TargetClock {

    private final SimulatedNode node;

    SimulatedClock(SimulatedNode node) {
        this.node = node;
    }

    @Override
    public Instant now() {
        return node.locked(node.world()::time);
    }

    @Override
    public long nanoTime() {
        return node.locked(node.world()::now);
    }

    @Override
    public void sleep(Duration duration) {
        if (Thread.currentThread().isInterrupted()) {
            throw new RuntimeFailure.Cancelled("the wait was cancelled");
        }
        node.locked(() -> {
            node.world().advance(World.nanos(duration));
            return duration;
        });
    }
}
