package dev.segue.run;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended.
 *
 * @param id the run's id
 * @param state how
 * @param outcome what the target is left as
 * @param freeze the longest time that any process was suspended
 * @param forwardFreeze the same until the forward run ended, which is what the freeze budget bounds
 * @param listenersClosed the longest time that any listener accepted nobody
 * @param elapsed the whole run
 * @param left what is not as it should be: processes still suspended, modules left, changes without undo
 * @param failure what ended the forward run, or null
 * @param undoFailures what went wrong while undoing, in order
 * @param dryRun whether it was to end at the point of no return
 */
public record RunResult(
        String id,
        RunState state,
        Outcome outcome,
        Duration freeze,
        Duration forwardFreeze,
        Duration listenersClosed,
        Duration elapsed,
        List<String> left,
        @Nullable StepFailure failure,
        List<StepFailure> undoFailures,
        boolean dryRun) {

    /** Keeps immutable copies. */
    public RunResult {
        left = List.copyOf(left);
        undoFailures = List.copyOf(undoFailures);
    }
}
