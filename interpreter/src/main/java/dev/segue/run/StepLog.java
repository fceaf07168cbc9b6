package dev.segue.run;

import dev.segue.plan.PlannedStep;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes what becomes of each step. */
final class StepLog {

    private record Ended(Duration elapsed, @Nullable StepFailure failure) {}

    private final Map<Integer, Ended> ended = new HashMap<>();
    private final Set<Integer> undone = new HashSet<>();
    private final Set<Integer> undoFailed = new HashSet<>();

    void ended(PlannedStep step, Duration elapsed, @Nullable StepFailure failure) {
        ended.put(step.index(), new Ended(elapsed, failure));
    }

    /** A step was taken back, wholly or not. */
    void undone(PlannedStep step, boolean wholly) {
        (wholly ? undone : undoFailed).add(step.index());
    }

    /** All steps of the plan, without its markers. */
    List<StepResult> of(List<PlannedStep> steps) {
        return steps.stream()
                .filter(step -> step.kind() != PlannedStep.Kind.MARKER)
                .map(this::result)
                .toList();
    }

    private StepResult result(PlannedStep step) {
        Ended end = ended.get(step.index());
        return new StepResult(
                step.index(),
                step.name(),
                state(step.index(), end),
                !step.readOnly(),
                end == null ? Duration.ZERO : end.elapsed(),
                end == null ? null : end.failure());
    }

    private StepResult.State state(int step, @Nullable Ended end) {
        if (end == null) {
            return StepResult.State.NOT_RUN;
        }
        if (undoFailed.contains(step)) {
            return StepResult.State.UNDO_FAILED;
        }
        if (undone.contains(step)) {
            return StepResult.State.UNDONE;
        }
        return end.failure() == null ? StepResult.State.DONE : StepResult.State.FAILED;
    }
}
