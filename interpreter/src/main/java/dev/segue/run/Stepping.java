package dev.segue.run;

import dev.segue.eval.EvaluationStopped;
import dev.segue.eval.FailureKind;
import dev.segue.eval.ScriptFailure;
import dev.segue.plan.PlannedStep;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.TargetLog;
import dev.segue.value.AtomValue;
import dev.segue.value.MapValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries one step out after the other and tells of each. */
final class Stepping {

    private final Surroundings around;
    private final StepWorker worker;
    private final Interruptions interruptions;
    private final StepLog log = new StepLog();

    Stepping(Surroundings around, StepWorker worker, Interruptions interruptions) {
        this.around = around;
        this.worker = worker;
        this.interruptions = interruptions;
    }

    /**
     * Carries a step out; gives what it returns, else {@code nil}.
     *
     * @throws StepFailed if it fails, however it does
     */
    Value execute(PlannedStep step) throws StepFailed {
        long start = around.runtime.clock().nanoTime();
        around.teller.tell(RunEvent.Kind.STEP_STARTED, step.index());
        try {
            Value value = worker.run(step);
            ended(step, start, null);
            return value;
        } catch (ScriptFailure | RuntimeFailure | EvaluationStopped cause) {
            RuntimeException why = cause instanceof EvaluationStopped stopped ? interruptions.reason(stopped) : cause;
            StepFailure failure = StepFailures.of(step, why);
            tellAssume(step, why);
            ended(step, start, failure);
            throw new StepFailed(failure, why);
        }
    }

    /** What has become of the steps. */
    StepLog log() {
        return log;
    }

    private void tellAssume(PlannedStep step, RuntimeException cause) {
        if (cause instanceof ScriptFailure script
                && script.kind() == FailureKind.ASSUME
                && script.details() instanceof MapValue details) {
            around.runtime
                    .capability(TargetLog.class)
                    .ifPresent(log -> log.log(TargetLog.Level.ERROR, script.message()));
            Map<String, Value> facts = new LinkedHashMap<>();
            details.entries().forEach((key, value) -> facts.put(key.display().replaceFirst("^:", ""), value));
            around.teller.tell(RunEvent.Kind.ASSUME_FAILED, step.index(), script.message(), facts);
        }
    }

    private void ended(PlannedStep step, long start, @Nullable StepFailure why) {
        Duration elapsed = Duration.ofNanos(around.runtime.clock().nanoTime() - start);
        log.ended(step, elapsed, why);
        Map<String, Value> details = why == null ? Map.of() : Map.of("kind", new AtomValue(why.kind()));
        around.teller.ended(
                RunEvent.Kind.STEP_FINISHED, step.index(), why == null ? null : why.message(), elapsed, details);
    }

    /** A step has failed. */
    static final class StepFailed extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient StepFailure failure;
        private final RuntimeException why;

        StepFailed(StepFailure failure, RuntimeException why) {
            super(why);
            this.failure = failure;
            this.why = why;
        }

        /** As it is reported. */
        StepFailure failure() {
            return failure;
        }

        /** What was thrown. */
        RuntimeException why() {
            return why;
        }
    }
}
