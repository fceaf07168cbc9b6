package dev.segue.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Bodies that run side by side on threads of their own. Nothing of it outlives {@link #await()}. */
final class ParallelBodies {
    private final EvaluationClock clock;
    private final Semaphore room;
    private final AtomicInteger underWay = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    ParallelBodies(int limit, EvaluationClock clock) {
        this.clock = clock;
        this.room = new Semaphore(limit);
    }

    /** Starts one as soon as there is room, unless one has failed; says whether it did. */
    boolean start(Runnable body) {
        try {
            clock.idleUntil(() -> room.availablePermits() > 0);
            room.acquire();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
        if (hasFailed() || Thread.currentThread().isInterrupted()) {
            return false;
        }
        underWay.incrementAndGet();
        threads.add(Thread.startVirtualThread(clock.beside(() -> run(body))));
        return true;
    }

    private void run(Runnable body) {
        try {
            body.run();
        } catch (RuntimeException | Error failure) {
            synchronized (failures) {
                failures.add(failure);
            }
        } finally {
            underWay.decrementAndGet();
            room.release();
        }
    }

    private boolean hasFailed() {
        synchronized (failures) {
            return !failures.isEmpty();
        }
    }

    /** Waits for all; an interrupt is passed on to them, and they are still waited for. */
    void await() {
        boolean interrupted = Thread.interrupted();
        for (Thread thread : threads) {
            boolean joined = false;
            while (!joined) {
                try {
                    if (interrupted) {
                        threads.forEach(Thread::interrupt);
                    }
                    clock.idleUntil(() -> underWay.get() == 0);
                    thread.join();
                    joined = true;
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
            throw new EvaluationStopped(EvaluationStopped.Reason.CANCELLED, "the run was cancelled");
        }
    }

    /** What failed, in the order in which it did. */
    List<Throwable> failures() {
        synchronized (failures) {
            return List.copyOf(failures);
        }
    }
}
