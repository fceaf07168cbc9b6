package dev.segue.run;

import dev.segue.eval.EvaluationStopped;
import dev.segue.eval.ScriptFailure;
import dev.segue.plan.PlannedStep;
import dev.segue.runtime.RuntimeFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes back: one step, by its written undo, else by what it recorded, newest first. A failure stops nothing. */
final class StepUndo {

    private final Surroundings around;
    private final StepWorker worker;
    private final List<StepFailure> failures;
    private final List<String> left;

    StepUndo(Surroundings around, StepWorker worker, List<StepFailure> failures, List<String> left) {
        this.around = around;
        this.worker = worker;
        this.failures = failures;
        this.left = left;
    }

    /** Takes a step back; whether nothing of it is left. */
    boolean undo(PlannedStep step) {
        List<UndoStack.Undo> records = worker.takeRecords(step);
        if (worker.hasWrittenUndo(step)) {
            if (!tellAndDo(step, "undo of " + step.name(), () -> worker.undo(step))) {
                left.add("what the step " + step.name() + " changed: its undo failed");
                return false;
            }
            return true;
        }
        boolean wholly = true;
        for (UndoStack.Undo record : records) {
            wholly &= tellAndDo(step, record.what(), record.action());
        }
        if (worker.changesWithoutRecord(step)) {
            left.add("what the step " + step.name() + " changed: it has no undo");
            wholly = false;
        }
        return wholly;
    }

    /** Does one thing that takes the place of undoing step by step; whether that went well. */
    boolean instead(String what, Runnable action) {
        return tellAndDo(null, what, action);
    }

    private boolean tellAndDo(@Nullable PlannedStep step, String what, Runnable action) {
        long start = around.runtime.clock().nanoTime();
        Integer index = step == null ? null : step.index();
        around.teller.tell(RunEvent.Kind.UNDO_STARTED, index, what, Map.of());
        String problem = null;
        try {
            action.run();
        } catch (RuntimeFailure.Lost | RuntimeFailure.Restarted end) {
            throw end;
        } catch (RuntimeFailure | ScriptFailure | EvaluationStopped cause) {
            StepFailure failure = StepFailures.of(step, cause);
            failures.add(failure);
            problem = failure.message();
        }
        Duration elapsed = Duration.ofNanos(around.runtime.clock().nanoTime() - start);
        around.teller.ended(RunEvent.Kind.UNDO_FINISHED, index, problem, elapsed, Map.of());
        return problem == null;
    }
}
