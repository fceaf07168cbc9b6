package dev.segue.sim;

import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.TargetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * The clock of a simulated node. Whoever sleeps lets time pass and returns at once; the runner's heartbeat is taken to go
 * on meanwhile, so nothing that only measures silence may sleep on this clock.
 */
final class SimulatedClock implements TargetClock {

    private final SimulatedNode node;
    private final Turns turns;

    SimulatedClock(SimulatedNode node) {
        this.node = node;
        this.turns = new Turns(node);
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
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (!turns.sleep(World.nanos(duration))) {
                pass(duration);
            }
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw new RuntimeFailure.Cancelled("the wait was cancelled");
        }
    }

    private void pass(Duration duration) {
        node.locked(() -> {
            node.world().advance(World.nanos(duration));
            return duration;
        });
    }

    @Override
    public Runnable beside(Runnable body) {
        return turns.beside(body);
    }

    @Override
    public void idleUntil(BooleanSupplier over) throws InterruptedException {
        turns.idleUntil(over);
    }
}
