package dev.segue.run;

import dev.segue.eval.EvaluationClock;
import dev.segue.eval.EvaluationContext;
import dev.segue.eval.EvaluationStopped;
import dev.segue.eval.Evaluator;
import dev.segue.eval.Globals;
import dev.segue.eval.Limits;
import dev.segue.plan.Plan;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.TargetClock;
import dev.segue.runtime.UpgradeRuntime;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/** Carries plans out. Holds nothing of a run and may be used by many threads. */
public final class Runner {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Evaluator evaluator;
    private final Limits limits;

    /** With what evaluates the steps, within limits. */
    public Runner(Evaluator evaluator, Limits limits) {
        this.evaluator = evaluator;
        this.limits = limits;
    }

    /**
     * Carries a plan out to one of the end states; never throws for what happens to the target. Interrupting the
     * calling thread cancels the run, which then ends in order.
     *
     * @param globals the values of the script's parameters and of the header's names; the run's names are added
     */
    public RunResult run(Plan plan, Globals globals, UpgradeRuntime runtime, RunOptions options, RunListener listener) {
        return run(plan, globals, runtime, options, listener, transition -> {});
    }

    RunResult run(
            Plan plan,
            Globals globals,
            UpgradeRuntime runtime,
            RunOptions options,
            RunListener listener,
            Consumer<RunMachine.Transition> observer) {
        Run.WorkerFactory workers = (around, interruptions) -> {
            EvaluationContext context = EvaluationContext.builder()
                    .clock(clock(runtime.clock()))
                    .limits(limits)
                    .checkpoint(interruptions::check)
                    .build();
            return new StepWorker(evaluator, globals, context, around, interruptions);
        };
        return new Run(id(runtime.clock()), plan, runtime, options, listener, workers, observer).carryOut();
    }

    private static String id(TargetClock clock) {
        return DAY.format(clock.now()) + "-" + String.format(Locale.ROOT, "%04x", RANDOM.nextInt(1 << 16));
    }

    private static EvaluationClock clock(TargetClock clock) {
        return new EvaluationClock() {
            @Override
            public long nanoTime() {
                return clock.nanoTime();
            }

            @Override
            public void sleep(Duration duration) {
                try {
                    clock.sleep(duration);
                } catch (RuntimeFailure.Cancelled cancelled) {
                    throw new EvaluationStopped(EvaluationStopped.Reason.CANCELLED, cancelled.message());
                }
            }
        };
    }
}
