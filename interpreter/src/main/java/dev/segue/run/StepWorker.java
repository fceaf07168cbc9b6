package dev.segue.run;

import dev.segue.eval.EvaluationContext;
import dev.segue.eval.EvaluationStopped;
import dev.segue.eval.Evaluator;
import dev.segue.eval.FailureKind;
import dev.segue.eval.Globals;
import dev.segue.eval.Limits;
import dev.segue.eval.ScriptFailure;
import dev.segue.eval.StepExecution;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.resolve.Effect;
import dev.segue.resolve.ResolvedBody;
import dev.segue.resolve.Step;
import dev.segue.resolve.StepArgument;
import dev.segue.resolve.TimeLimits;
import dev.segue.resolve.Touch;
import dev.segue.runtime.Releases;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.TargetLog;
import dev.segue.syntax.Header;
import dev.segue.value.AtomValue;
import dev.segue.value.DurationValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluates the steps of a plan on a target. */
final class StepWorker {

    private static final int NO_STEP = -1;

    private final Evaluator evaluator;
    private final Map<Integer, StepExecution> executions = new HashMap<>();
    private final UndoStack records = new UndoStack();
    private final Globals globals;
    private final Surroundings around;
    private final EvaluationContext context;
    private final Interruptions interruptions;
    private final ForeignWork foreign;

    StepWorker(
            Evaluator evaluator,
            Globals globals,
            EvaluationContext context,
            Surroundings around,
            Interruptions interruptions,
            ForeignWork foreign) {
        this.evaluator = evaluator;
        this.globals = globals;
        this.context = context;
        this.around = around;
        this.interruptions = interruptions;
        this.foreign = foreign;
    }

    /** Runs a step within its deadline; gives what it returns, else {@code nil}. */
    Value run(PlannedStep planned) {
        return switch (planned.kind()) {
            case LOAD -> foreign.load(planned, context(planned, Effect.TELLS));
            case UNLOAD -> foreign.unload(planned);
            case STEP, CHECK, BINDING, ASSUME, AWAIT, MARKER, GIVEN -> run(planned, step(planned));
        };
    }

    private Value run(PlannedStep planned, Step step) {
        EvaluationContext here = context(planned, step.check() ? Effect.CALLS : Effect.CHANGES);
        if (step.deadline() == null) {
            return begin(planned, step).run(here);
        }
        Value limit = evaluator.evaluate(step.deadline(), globals, here);
        try (Interruptions.Alarm alarm = interruptions.stepWithin(deadline(limit))) {
            // A limit of no time at all has passed already.
            interruptions.check();
            Value value = begin(planned, step).run(here);
            // The last thing that it did may have taken too long.
            interruptions.check();
            return value;
        }
    }

    private StepExecution begin(PlannedStep planned, Step step) {
        StepExecution execution = evaluator.prepare(step, globals);
        executions.put(planned.index(), execution);
        return execution;
    }

    private static Duration deadline(Value limit) {
        if (!(limit instanceof DurationValue duration)) {
            throw new ScriptFailure(FailureKind.TYPE, "within takes a duration, not " + limit.literal());
        }
        if (duration.isBelowZero()) {
            throw new ScriptFailure(FailureKind.TYPE, TimeLimits.message(limit));
        }
        return duration.toJava();
    }

    /** Ends what is left of foreign code: nothing that follows calls it. */
    void endForeignCode() {
        foreign.close();
    }

    /** What the host allows. */
    Limits limits() {
        return context.limits();
    }

    /** Takes off what takes back the changes of a step, newest first. */
    List<UndoStack.Undo> takeRecords(PlannedStep planned) {
        return records.take(planned.index());
    }

    boolean hasWrittenUndo(PlannedStep planned) {
        return hasBegun(planned) && step(planned).work().hasUndo();
    }

    /** Whether a step changed something that nothing takes back. */
    boolean changesWithoutRecord(PlannedStep planned) {
        return hasBegun(planned)
                && step(planned).effects().changes()
                && !step(planned).effects().recordsUndo();
    }

    /** A step whose deadline was of no use or over at once has done nothing. */
    private boolean hasBegun(PlannedStep planned) {
        return executions.containsKey(planned.index());
    }

    /** Runs the written undo of a step, with the names that its body bound as far as it got. */
    void undo(PlannedStep planned) {
        StepExecution execution = executions.get(planned.index());
        if (execution != null) {
            execution.undo(context(planned, Effect.CHANGES));
        }
    }

    /** Runs the {@code always} blocks; before the point of no return they may only read and log. */
    Optional<StepFailure> always(Plan plan, boolean pastPoint) {
        StepFailure failed = null;
        for (ResolvedBody body : plan.always()) {
            try {
                evaluator.run(body, globals, context(NO_STEP, "always", pastPoint ? Effect.CHANGES : Effect.TELLS));
            } catch (RuntimeFailure.Lost lost) {
                throw lost;
            } catch (ScriptFailure | RuntimeFailure | EvaluationStopped cause) {
                StepFailure failure = StepFailures.of(null, cause);
                around.teller.log(null, TargetLog.Level.WARN, "an always block failed: " + failure.message());
                failed = pastPoint && failed == null ? failure : failed;
            }
        }
        return Optional.ofNullable(failed);
    }

    /**
     * Finds the new code of every application that the plan will change; where the plan rolls back, also takes the object
     * code that it replaces, checked to be the running one.
     */
    void findNewCode(Plan plan) {
        for (String application : applicationsWithNewCode(plan)) {
            around.code().changed(application);
            if (plan.policy() == Header.Policy.ROLLBACK) {
                around.code().keepRunning(application);
            }
        }
    }

    /** Makes sure, by reading alone, that the first release that the plan installs can be installed from what runs. */
    void demandReleases(Plan plan) {
        plan.steps().stream()
                .filter(planned -> planned.name().equals(Plan.INSTALL_RELEASE))
                .findFirst()
                .flatMap(this::release)
                .ifPresent(version -> around.capability(Releases.class).demandInstall(version));
    }

    // What is not known yet, or fails, is told by the step itself.
    private Optional<String> release(PlannedStep planned) {
        StepArgument argument =
                planned.step() == null ? null : planned.step().arguments().get("v");
        try {
            return argument != null
                            && evaluator.evaluate(argument.value(), globals, context(planned, Effect.READS))
                                    instanceof StringValue(String version)
                    ? Optional.of(version)
                    : Optional.empty();
        } catch (ScriptFailure notYet) {
            return Optional.empty();
        }
    }

    /** The application that the plan is about, and those that it loads code of. */
    Set<String> changedApplications(Plan plan) {
        Set<String> applications = new LinkedHashSet<>();
        Optional.ofNullable(plan.upgrade().app()).ifPresent(applications::add);
        applications.addAll(applicationsWithNewCode(plan));
        return applications;
    }

    private Set<String> applicationsWithNewCode(Plan plan) {
        Set<String> applications = new LinkedHashSet<>();
        for (PlannedStep planned : plan.steps()) {
            if (planned.changes().contains(Touch.CODE) && planned.step() != null) {
                application(planned.step(), plan.upgrade().app()).ifPresent(applications::add);
            }
        }
        return applications;
    }

    private Optional<String> application(Step step, @Nullable String usual) {
        StepArgument argument = step.arguments().get("app");
        if (argument != null && evaluator.evaluate(argument.value(), globals, context) instanceof AtomValue name) {
            return Optional.of(name.name());
        }
        return Optional.ofNullable(usual);
    }

    private EvaluationContext context(PlannedStep planned, Effect most) {
        return context(planned.index(), planned.name(), most);
    }

    private EvaluationContext context(int index, String name, Effect most) {
        return context.copy()
                .service(RunContext.class, new RunContext(around, records, index))
                .step(name)
                .atMost(most)
                .build();
    }

    private static Step step(PlannedStep planned) {
        return Objects.requireNonNull(planned.step(), "only steps are run, no markers");
    }
}
