package dev.segue.run;

import dev.segue.eval.EvaluationClock;
import dev.segue.eval.EvaluationContext;
import dev.segue.eval.EvaluationStopped;
import dev.segue.eval.Evaluator;
import dev.segue.eval.ForeignCalls;
import dev.segue.eval.Globals;
import dev.segue.eval.Limits;
import dev.segue.foreign.ForeignLanguages;
import dev.segue.plan.Plan;
import dev.segue.plan.Upgrade;
import dev.segue.resolve.Direction;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.SystemClock;
import dev.segue.runtime.TargetClock;
import dev.segue.runtime.UpgradeRuntime;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Carries plans out. Holds nothing of a run and may be used by many threads. */
public final class Runner {

    private static final Upgrade ANONYMOUS = new Upgrade(null, null, null, Direction.UP);

    private final Evaluator evaluator;
    private final Limits limits;
    private final TargetClock hostClock;
    private final ForeignLanguages languages;

    /** With what evaluates the steps, within limits, of which that of time counts on this machine's clock. */
    public Runner(Evaluator evaluator, Limits limits) {
        this(evaluator, limits, SystemClock.SYSTEM, ForeignLanguages.NONE);
    }

    /**
     * With what evaluates the steps, within limits, of which that of time counts on the host's clock.
     *
     * @param languages run the foreign instructions
     */
    public Runner(Evaluator evaluator, Limits limits, TargetClock hostClock, ForeignLanguages languages) {
        this.evaluator = evaluator;
        this.limits = limits;
        this.hostClock = hostClock;
        this.languages = languages;
    }

    /**
     * Carries a plan out to one of the end states; never throws for what happens to the target. Interrupting the
     * calling thread cancels the run, which then ends in order.
     *
     * @param globals the values of the script's parameters and of the header's names; the run's names are added
     */
    public RunResult run(Plan plan, Globals globals, UpgradeRuntime runtime, RunOptions options, RunListener listener) {
        return run(plan, globals, runtime, options, listener, new Cancellation());
    }

    /**
     * The same with somebody who may cancel it from another thread.
     *
     * @throws IllegalStateException if the cancellation is that of another run
     */
    public RunResult run(
            Plan plan,
            Globals globals,
            UpgradeRuntime runtime,
            RunOptions options,
            RunListener listener,
            Cancellation cancellation) {
        return run(plan, globals, runtime, options, listener, cancellation, transition -> {});
    }

    RunResult run(
            Plan plan,
            Globals globals,
            UpgradeRuntime runtime,
            RunOptions options,
            RunListener listener,
            Consumer<RunMachine.Transition> observer) {
        return run(plan, globals, runtime, options, listener, new Cancellation(), observer);
    }

    private RunResult run(
            Plan plan,
            Globals globals,
            UpgradeRuntime runtime,
            RunOptions options,
            RunListener listener,
            Cancellation cancellation,
            Consumer<RunMachine.Transition> observer) {
        Run.WorkerFactory workers = (around, interruptions) -> {
            interruptions.measureBy(hostClock);
            cancellation.of(interruptions);
            return worker(around, globals, interruptions);
        };
        return new Run(RunName.at(runtime.clock()), plan, runtime, options, listener, workers, observer).carryOut();
    }

    /** Opens a run whose plans come one after the other; nothing happens to the target yet. */
    public OpenRun open(UpgradeRuntime runtime, RunOptions options, OpenRun.Listener listener) {
        Teller teller = new Teller(RunName.at(runtime.clock()), runtime.clock(), listener);
        return new OpenRun(runtime, ANONYMOUS, options, teller, listener, (around, globals) -> {
            Interruptions interruptions = new Interruptions(runtime.clock());
            return new OpenWork.Worker(worker(around, globals, interruptions), interruptions);
        });
    }

    private StepWorker worker(Surroundings around, Globals globals, Interruptions interruptions) {
        ForeignWork foreign = new ForeignWork(languages, limits, around);
        EvaluationContext context = EvaluationContext.builder()
                .service(ForeignCalls.class, foreign)
                .clock(clock(around.runtime.clock()))
                .limits(limits)
                .checkpoint(interruptions::check)
                .build();
        return new StepWorker(evaluator, globals, context, around, interruptions, foreign);
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

            @Override
            public Runnable beside(Runnable body) {
                return clock.beside(body);
            }

            @Override
            public void idleUntil(BooleanSupplier over) throws InterruptedException {
                clock.idleUntil(over);
            }
        };
    }
}
