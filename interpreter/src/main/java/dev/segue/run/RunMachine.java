package dev.segue.run;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The phases of a run and what leads from one to the next, as a table. */
final class RunMachine {

    /** What a run is doing. */
    enum Phase {
        /** Runs the steps before the point of no return. */
        BEFORE,
        /** Runs the steps past it. */
        PAST,
        /** Takes back what was done. */
        UNDOING,
        /** Leaves what was done and resumes what can run. */
        WAKING,
        /** Starts the node anew. */
        RESTARTING,
        /** Resumes what is still held, purges, runs the {@code always} blocks. */
        CLOSING,
        /** The target is lost: nothing more can be done to it. */
        LEAVING,
        /** Over. */
        ENDED
    }

    /** What happens to a run. */
    enum Happening {
        /** The point of no return was reached and all is prepared. */
        POINT_REACHED,
        /** There is no step left to run. */
        STEPS_DONE,
        /** A step failed, a deadline passed or somebody cancelled; the policy is to roll back. */
        FAILED,
        /** The same under the policy to halt. */
        FAILED_TO_HALT,
        /** The same under the policy to restart. */
        FAILED_TO_RESTART,
        /** The connection, the node or the guard was lost. */
        LOST,
        /** What a step asked of the target failed, and the target has restarted by itself. */
        TARGET_RESTARTED,
        /** Everything recorded was taken back, or was tried. */
        UNDONE,
        /** Everything that can run was resumed. */
        WOKEN,
        /** The node was started anew, or would not. */
        RESTARTED,
        /** All is put in order. */
        CLOSED
    }

    /** One row of the table. */
    record Transition(Phase phase, Happening happening, Phase next) {}

    private record Key(Phase phase, Happening happening) {}

    private static final Map<Key, Phase> TABLE = new LinkedHashMap<>();

    static {
        row(Phase.BEFORE, Happening.POINT_REACHED, Phase.PAST);
        row(Phase.BEFORE, Happening.STEPS_DONE, Phase.CLOSING);
        row(Phase.BEFORE, Happening.FAILED, Phase.CLOSING);
        row(Phase.BEFORE, Happening.FAILED_TO_HALT, Phase.CLOSING);
        row(Phase.BEFORE, Happening.FAILED_TO_RESTART, Phase.CLOSING);
        row(Phase.BEFORE, Happening.LOST, Phase.LEAVING);
        row(Phase.PAST, Happening.STEPS_DONE, Phase.CLOSING);
        row(Phase.PAST, Happening.FAILED, Phase.UNDOING);
        row(Phase.PAST, Happening.FAILED_TO_HALT, Phase.WAKING);
        row(Phase.PAST, Happening.FAILED_TO_RESTART, Phase.RESTARTING);
        row(Phase.PAST, Happening.LOST, Phase.LEAVING);
        row(Phase.PAST, Happening.TARGET_RESTARTED, Phase.CLOSING);
        row(Phase.UNDOING, Happening.TARGET_RESTARTED, Phase.CLOSING);
        row(Phase.UNDOING, Happening.UNDONE, Phase.CLOSING);
        row(Phase.UNDOING, Happening.LOST, Phase.LEAVING);
        row(Phase.WAKING, Happening.WOKEN, Phase.CLOSING);
        row(Phase.WAKING, Happening.LOST, Phase.LEAVING);
        row(Phase.RESTARTING, Happening.RESTARTED, Phase.CLOSING);
        row(Phase.RESTARTING, Happening.LOST, Phase.LEAVING);
        row(Phase.CLOSING, Happening.CLOSED, Phase.ENDED);
        row(Phase.CLOSING, Happening.LOST, Phase.LEAVING);
        row(Phase.LEAVING, Happening.CLOSED, Phase.ENDED);
    }

    private final Consumer<Transition> observer;
    private Phase phase = Phase.BEFORE;

    RunMachine(Consumer<Transition> observer) {
        this.observer = observer;
    }

    private static void row(Phase phase, Happening happening, Phase next) {
        TABLE.put(new Key(phase, happening), next);
    }

    /** The whole table. */
    static Set<Transition> table() {
        Set<Transition> rows = new LinkedHashSet<>();
        TABLE.forEach((key, next) -> rows.add(new Transition(key.phase(), key.happening(), next)));
        return rows;
    }

    Phase phase() {
        return phase;
    }

    /** Goes on to the next phase; an event that has no row is a bug. */
    Phase on(Happening happening) {
        Phase next = TABLE.get(new Key(phase, happening));
        if (next == null) {
            throw new IllegalStateException(happening + " cannot happen while " + phase);
        }
        observer.accept(new Transition(phase, happening, next));
        phase = next;
        return next;
    }
}
