package dev.segue.run;

import dev.segue.eval.Globals;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.value.AtomValue;
import dev.segue.value.DurationValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long processes will be suspended, found by running the plan on a copy of the target.
 *
 * @param longest how long the process that is suspended longest will be, or null if that is not known
 * @param whyUnknown why it is not known; empty if it is
 * @param slowest the step that takes the longest while processes are suspended
 * @param slowestTakes how long it takes
 */
public record FreezeForecast(
        @Nullable Duration longest, String whyUnknown, Optional<PlannedStep> slowest, Duration slowestTakes) {

    private static final Value ACCEPTOR = new AtomValue(LedgerEntry.Kind.ACCEPTOR.word());

    /** There is nothing to predict it from. */
    public static FreezeForecast unknown(String why) {
        return new FreezeForecast(null, why, Optional.empty(), Duration.ZERO);
    }

    /** Runs the plan on a copy of the target, without its budget. A run that does not complete predicts nothing. */
    public static FreezeForecast by(
            Plan plan, Globals globals, Runner runner, UpgradeRuntime copy, RunOptions options) {
        Stopwatch steps = new Stopwatch();
        RunOptions whole = new RunOptions(false, options.codeDirectory());
        RunResult result = runner.run(plan.withoutFreezeLimit(), globals, copy, whole, steps);
        if (result.state() != RunState.COMPLETED) {
            String why = result.failure() == null ? "" : ": " + result.failure().message();
            return unknown("tried on a copy of the target, the run ended as "
                    + result.state().word() + why);
        }
        Optional<Timed> slowest = steps.slowest();
        return new FreezeForecast(
                result.freeze(),
                "",
                slowest.map(step -> plan.steps().get(step.index())),
                slowest.map(Timed::takes).orElse(Duration.ZERO));
    }

    /** The prediction in whole microseconds, rounded up. */
    public DurationValue rounded() {
        return micros(longest == null ? Duration.ZERO : longest);
    }

    /** The prediction for people, in whole milliseconds, rounded up. */
    public String longestTime() {
        return millis(longest == null ? Duration.ZERO : longest);
    }

    /** How long the slowest step takes, for people. */
    public String slowestTime() {
        return millis(slowestTakes);
    }

    private static String millis(Duration duration) {
        return new DurationValue(Math.ceilDiv(duration.toNanos(), 1_000_000) * 1_000).literal();
    }

    private static DurationValue micros(Duration duration) {
        return new DurationValue(Math.ceilDiv(duration.toNanos(), 1_000));
    }

    private record Timed(int index, Duration takes) {}

    /** Times the steps from the first that suspends a process to the last that resumes one. */
    private static final class Stopwatch implements RunListener {
        private final List<Timed> steps = new ArrayList<>();
        private int first = Integer.MAX_VALUE;
        private int last = -1;

        @Override
        public void happened(RunEvent event) {
            Integer step = event.step();
            if (step == null) {
                return;
            }
            if (isOfProcesses(event, RunEvent.Kind.SUSPENDED)) {
                first = Math.min(first, step);
            } else if (isOfProcesses(event, RunEvent.Kind.RESUMED)) {
                last = Math.max(last, step);
            } else if (event.kind() == RunEvent.Kind.STEP_FINISHED && event.elapsed() != null) {
                steps.add(new Timed(step, event.elapsed()));
            }
        }

        private static boolean isOfProcesses(RunEvent event, RunEvent.Kind kind) {
            Map<String, Value> details = event.details();
            return event.kind() == kind && !ACCEPTOR.equals(details.get("kind"));
        }

        /** Nothing resumed by a step is resumed at the end, so all steps that follow count. */
        Optional<Timed> slowest() {
            int end = last < first ? Integer.MAX_VALUE : last;
            return steps.stream()
                    .filter(step -> step.index() >= first && step.index() <= end)
                    .max(Comparator.comparing(Timed::takes));
        }
    }
}
