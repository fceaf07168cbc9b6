package dev.segue.cli.view;

import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.run.RunEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a run stands in its plan. */
final class StepList {
    private final Map<Integer, PlannedStep> waiting = new LinkedHashMap<>();
    private final Map<Integer, PlannedStep> steps = new LinkedHashMap<>();

    StepList(Plan plan) {
        plan.steps().forEach(step -> steps.put(step.index(), step));
        plan.steps().stream().filter(StepTitle::isShown).forEach(step -> waiting.put(step.index(), step));
    }

    /** The step that an event is about, if people see it in lists. */
    Optional<PlannedStep> of(RunEvent event) {
        return step(event.step()).filter(StepTitle::isShown);
    }

    /** Those whose turn has not come, in order. */
    List<PlannedStep> waiting() {
        return List.copyOf(waiting.values());
    }

    /** This one's turn has come. */
    void started(PlannedStep step) {
        waiting.remove(step.index());
    }

    /** The point of no return was passed. */
    void passedPointOfNoReturn() {
        waiting.values().removeIf(StepTitle::isPointOfNoReturn);
    }

    /** None of the waiting will have its turn. */
    void abandon() {
        waiting.clear();
    }

    private Optional<PlannedStep> step(@Nullable Integer index) {
        return index == null ? Optional.empty() : Optional.ofNullable(steps.get(index));
    }
}
