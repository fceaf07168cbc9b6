package dev.segue.run;

import dev.segue.runtime.Guards;
import dev.segue.runtime.RuntimeFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the guard on the target from the first suspend on: tells it the ledger and shows it every second, whatever a
 * step does, that the run lives. A run whose guard has fired never goes on.
 */
final class GuardKeeper {

    /** How long the guard waits for a sign of life. */
    static final Duration SILENCE = Duration.ofSeconds(5);

    private static final String FIRED = "the guard on the node has not heard from this run for " + SILENCE.toSeconds()
            + " s and has resumed everything; the run cannot go on";
    private static final Duration PULSE = Duration.ofSeconds(1);

    private final Optional<Guards> guards;
    private volatile Guards.@Nullable Guard guard;
    private @Nullable Thread pulse;
    private volatile @Nullable String lost;
    private volatile Runnable alarm = () -> {};
    private boolean patient;

    GuardKeeper(Optional<Guards> guards) {
        this.guards = guards;
    }

    /** Rouses the run when it is found out, between its own questions, that it cannot go on. */
    void onLoss(Runnable action) {
        alarm = action;
    }

    /** Tells the guard what is about to be suspended, starting it if it is the first; fails once it has fired. */
    synchronized void add(List<Guards.Entry> entries) {
        if (guards.isEmpty()) {
            return;
        }
        if (guard == null) {
            Guards.Guard started = guards.get().start(SILENCE);
            guard = started;
            pulse = Thread.ofVirtual().name("segue-heartbeat").start(() -> beat(started));
        }
        mustWatch();
        guard.add(entries);
    }

    /** Tells the guard what is resumed. */
    synchronized void remove(List<Guards.Entry> entries) {
        if (guard != null) {
            guard.remove(entries);
        }
    }

    /**
     * Makes sure that the run may go on.
     *
     * @throws RuntimeFailure.Lost if the guard has fired: what was suspended runs again
     */
    void mustWatch() {
        Guards.Guard watching = guard;
        if (lost == null && watching != null && watching.isGone()) {
            lost = FIRED;
        }
        String reason = lost;
        if (reason != null) {
            throw new RuntimeFailure.Lost(reason);
        }
    }

    /** From now on the target may be silent: what it was asked may restart it. */
    synchronized void expectSilence() {
        patient = true;
    }

    /** Ends that, and rouses the run if the guard was lost meanwhile. */
    void demandSignsOfLife() {
        boolean missed;
        synchronized (this) {
            patient = false;
            missed = lost != null;
        }
        if (missed) {
            alarm.run();
        }
    }

    /** Ends the guard without resuming anything. */
    synchronized void dismiss() {
        Guards.Guard watching = guard;
        abandon();
        if (watching != null && lost == null) {
            watching.dismiss();
        }
    }

    /** Beats no more and leaves the guard, if it still watches, to do its duty. */
    synchronized void abandon() {
        if (pulse != null) {
            pulse.interrupt();
            pulse = null;
        }
        guard = null;
    }

    /** Does without the guard from here on: the target was restarted, and what the guard watched is gone with it. */
    synchronized void forget() {
        abandon();
        lost = null;
    }

    private void beat(Guards.Guard watching) {
        while (guard == watching && lost == null) {
            try {
                Thread.sleep(PULSE);
                if (!watching.heartbeat()) {
                    lose(watching, FIRED);
                }
            } catch (InterruptedException | RuntimeFailure.Cancelled dismissed) {
                return;
            } catch (RuntimeFailure failure) {
                lose(watching, failure.message());
            }
        }
    }

    // A guard that is no longer wanted may go as it likes.
    private void lose(Guards.Guard watching, String reason) {
        synchronized (this) {
            if (guard != watching || lost != null) {
                return;
            }
            lost = reason;
            if (patient) {
                return;
            }
        }
        alarm.run();
    }
}
