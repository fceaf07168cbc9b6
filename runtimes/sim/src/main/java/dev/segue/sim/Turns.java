package dev.segue.sim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of {@code parallel for} on simulated time. They have threads of their own, and one of them runs at a time:
 * whoever sleeps hands on to whoever wakes first, so what all of them wait for passes once, and a seed gives one course of
 * events. A thread that is interrupted runs on without its turn, for a cancelled run does nothing to the node any more.
 */
final class Turns {
    private final SimulatedNode node;
    private final ThreadLocal<@Nullable Turn> own = new ThreadLocal<>();

    Turns(SimulatedNode node) {
        this.node = node;
    }

    /** All that wait for each other: the bodies of an outermost loop, of those in it, and who started it. */
    private static final class Group {
        final PriorityQueue<Turn> asleep = new PriorityQueue<>(
                Comparator.comparingLong((Turn turn) -> turn.wakes).thenComparingLong(turn -> turn.order));
        final List<Turn> idle = new ArrayList<>();
        final AtomicLong orders = new AtomicLong();
        boolean taken = true;

        /** Gives the turn to whoever is next; to nobody if all have ended or wait for something else. */
        void next() {
            Turn next = idle.stream()
                    .filter(turn -> turn.over.getAsBoolean())
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                next = asleep.poll();
            } else {
                idle.remove(next);
            }
            taken = next != null;
            if (next != null) {
                next.has = true;
                next.given.release();
            }
        }
    }

    /** The place of one thread. Everything in it and its group is guarded by the group. */
    private static final class Turn {
        final Group group;
        final Semaphore given = new Semaphore(0);
        boolean has;
        long wakes;
        long order;
        BooleanSupplier over = () -> true;

        Turn(Group group) {
            this.group = group;
        }

        void sleepUntil(long time) {
            wakes = time;
            order = group.orders.getAndIncrement();
            group.asleep.add(this);
        }

        /** Who runs without its turn hands on only what nobody has. */
        void handOn() {
            if (has || !group.taken) {
                has = false;
                group.next();
            }
        }

        /** An interrupt may come when the turn was given already. */
        void runOn() {
            synchronized (group) {
                group.asleep.remove(this);
                group.idle.remove(this);
                given.drainPermits();
            }
        }
    }

    /** Takes up a body that is about to get a thread; what this gives is to be run there. */
    Runnable beside(Runnable body) {
        Turn turn = new Turn(mine().group);
        synchronized (turn.group) {
            turn.sleepUntil(node.locked(node.world()::now));
        }
        return () -> run(turn, body);
    }

    private Turn mine() {
        Turn mine = own.get();
        if (mine == null) {
            mine = new Turn(new Group());
            mine.has = true;
            own.set(mine);
        }
        return mine;
    }

    private void run(Turn turn, Runnable body) {
        own.set(turn);
        try {
            awaitTurn(turn);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
        try {
            body.run();
        } finally {
            end(turn);
        }
    }

    private void end(Turn turn) {
        own.remove();
        synchronized (turn.group) {
            turn.handOn();
        }
    }

    /** Lets the others run until that holds. */
    void idleUntil(BooleanSupplier over) throws InterruptedException {
        Turn mine = mine();
        synchronized (mine.group) {
            if (over.getAsBoolean()) {
                return;
            }
            mine.over = over;
            mine.group.idle.add(mine);
            mine.handOn();
        }
        awaitTurn(mine);
    }

    /** Lets time pass, and others run meanwhile; false if there are none, so that nothing was done. */
    boolean sleep(long nanos) throws InterruptedException {
        Turn mine = own.get();
        if (mine == null) {
            return false;
        }
        synchronized (mine.group) {
            if (!mine.has || mine.group.asleep.isEmpty() && mine.group.idle.isEmpty()) {
                return false;
            }
            mine.sleepUntil(Math.min(World.NEVER, node.locked(node.world()::now) + nanos));
            mine.handOn();
        }
        awaitTurn(mine);
        return true;
    }

    private void awaitTurn(Turn turn) throws InterruptedException {
        try {
            turn.given.acquire();
        } catch (InterruptedException cancelled) {
            turn.runOn();
            throw cancelled;
        }
        node.locked(() -> {
            node.world().advance(turn.wakes - node.world().now());
            return turn;
        });
    }
}
