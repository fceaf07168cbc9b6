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
 * @param steps what became of each step of the plan, in the plan's order, without its markers
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
        boolean dryRun,
        List<StepResult> steps) {

    /** Keeps immutable copies. */
    public RunResult {
        left = List.copyOf(left);
        undoFailures = List.copyOf(undoFailures);
        steps = List.copyOf(steps);
    }

    /** The steps of which something is left on the target, or may be; what a restart took away is not counted out. */
    public List<StepResult> applied() {
        return steps.stream().filter(StepResult::isApplied).toList();
    }

    /** Whether the run did all that it was asked to do. */
    public boolean isCompleted() {
        return state == RunState.COMPLETED;
    }
}
