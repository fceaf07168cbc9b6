package dev.segue.run;

import dev.segue.eval.EvaluationStopped;
import dev.segue.runtime.Deadline;
import dev.segue.runtime.SystemClock;
import dev.segue.runtime.TargetClock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What ends the forward run from outside: a cancel (the thread is interrupted), the deadline of the run, the deadline
 * of a step. Never cuts short an undo, a resume or an {@code always}.
 */
final class Interruptions {

    private final TargetClock clock;
    private volatile Thread runner = Thread.currentThread();
    private volatile @Nullable Deadline run;
    private volatile @Nullable Deadline step;
    private volatile boolean forward = true;
    private volatile @Nullable Deadline host;
    private volatile boolean late;
    private volatile boolean frozen;
    private volatile @Nullable FreezeBudget budget;
    private volatile boolean cancelled;
    private TargetClock hostClock = SystemClock.SYSTEM;

    Interruptions(TargetClock clock) {
        this.clock = clock;
    }

    /** Measures what the host allows by another clock than this machine's. */
    void measureBy(TargetClock other) {
        hostClock = other;
    }

    /** Ends the forward run, if it is still under way. */
    void cancel() {
        cancelled = true;
        rouse();
    }

    /** Goes forward from here on, on the current thread, as if nothing had ended it before. */
    void forwardAgain() {
        runner = Thread.currentThread();
        late = false;
        frozen = false;
        forward = true;
    }

    /** Lets the whole forward run end when so much time has passed. */
    Alarm runWithin(Duration limit) {
        Deadline deadline = Deadline.after(limit, clock);
        run = deadline;
        return alarm(deadline);
    }

    /** Lets the forward run end when it has taken as long as the host allows, on the host's own clock. */
    Alarm hostAllows(Duration limit) {
        Deadline deadline = Deadline.after(limit, hostClock);
        host = deadline;
        return hostClock == SystemClock.SYSTEM ? watched(deadline, () -> {}) : () -> {};
    }

    /** Lets the step that runs now end when so much time has passed; closing takes the limit away. */
    Alarm stepWithin(Duration limit) {
        Deadline deadline = Deadline.after(limit, clock);
        step = deadline;
        Alarm alarm = alarm(deadline);
        return () -> {
            step = null;
            alarm.close();
        };
    }

    /** Lets the forward run end when a process has been suspended for longer than it may be. */
    Alarm freezeWithin(FreezeBudget limit) {
        budget = limit;
        return limit.watch(() -> {
            if (forward) {
                frozen = true;
                rouse();
            }
        });
    }

    /** Ends a wait of the forward run, since the target is lost; what it asks next finds that out. */
    synchronized void rouse() {
        if (forward) {
            runner.interrupt();
        }
    }

    /** Whether the forward run was ended since a process was suspended for too long. */
    boolean brokeBudget() {
        return frozen;
    }

    /** From now on nothing is cut short. */
    synchronized void forwardIsOver() {
        forward = false;
        // An interrupt that came late is spent: what follows must run to its end.
        Thread.interrupted();
    }

    /** Ends the evaluation if it has to. */
    void check() {
        if (!forward) {
            return;
        }
        FreezeBudget limit = budget;
        if (frozen || limit != null && limit.isBreached()) {
            frozen = true;
            throw budgetSpent();
        }
        if (hasPassed(host)) {
            throw hostTimeOver();
        }
        if (late || hasPassed(run) || hasPassed(step)) {
            throw deadlinePassed();
        }
        if (cancelled || Thread.currentThread().isInterrupted()) {
            throw new EvaluationStopped(EvaluationStopped.Reason.CANCELLED, "the run was cancelled");
        }
    }

    /** What a wait that was cut short was cut short by. */
    EvaluationStopped reason(EvaluationStopped stopped) {
        if (frozen) {
            return budgetSpent();
        }
        if (hasPassed(host)) {
            return hostTimeOver();
        }
        return late ? deadlinePassed() : stopped;
    }

    private static EvaluationStopped budgetSpent() {
        return new EvaluationStopped(
                EvaluationStopped.Reason.FREEZE,
                "a process has been suspended for longer than the freeze budget allows");
    }

    private static EvaluationStopped hostTimeOver() {
        return new EvaluationStopped(EvaluationStopped.Reason.LIMIT, "the run has taken longer than the host allows");
    }

    private EvaluationStopped deadlinePassed() {
        String whose = hasPassed(step) ? "the step's" : "the run's";
        return new EvaluationStopped(EvaluationStopped.Reason.DEADLINE, whose + " time is over");
    }

    private static boolean hasPassed(@Nullable Deadline deadline) {
        return deadline != null && deadline.hasPassed();
    }

    // Simulated time passes only in calls, where check() sees it; real time passes while the runner waits.
    private Alarm alarm(Deadline deadline) {
        return clock == SystemClock.SYSTEM ? watched(deadline, () -> late = true) : () -> {};
    }

    private Alarm watched(Deadline deadline, Runnable passed) {
        Thread watcher = Thread.ofVirtual().name("segue-deadline").start(() -> {
            try {
                Thread.sleep(deadline.remaining());
                if (forward) {
                    passed.run();
                    rouse();
                }
            } catch (InterruptedException inTime) {
                return;
            }
        });
        return watcher::interrupt;
    }

    /** A limit that is set; closing takes it away. */
    interface Alarm extends AutoCloseable {
        @Override
        void close();
    }
}
