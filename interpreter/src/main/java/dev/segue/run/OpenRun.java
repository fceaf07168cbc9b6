package dev.segue.run;

import dev.segue.eval.EvaluationStopped;
import dev.segue.eval.Globals;
import dev.segue.eval.ScriptFailure;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.plan.Upgrade;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.value.NilValue;
import dev.segue.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A run whose plans come one after the other, as somebody thinks of them. What each of them changes stays to be taken back
 * until the run is closed, and what is suspended stays so, watched by the guard. A plan that fails is taken back at once, as
 * far as it got. Used by one thread at a time; interrupting that thread cancels what is carried out.
 */
public final class OpenRun {

    private final UpgradeRuntime runtime;
    private final RunOptions options;
    private final Teller teller;
    private final Listener listener;
    private final OpenWork.WorkerFactory workers;
    private final Deque<OpenWork> changes = new ArrayDeque<>();
    private Upgrade upgrade;
    private Surroundings around;

    OpenRun(
            UpgradeRuntime runtime,
            Upgrade upgrade,
            RunOptions options,
            Teller teller,
            Listener listener,
            OpenWork.WorkerFactory workers) {
        this.runtime = runtime;
        this.options = options;
        this.teller = teller;
        this.listener = listener;
        this.workers = workers;
        this.upgrade = upgrade;
        this.around = new Surroundings(runtime, upgrade, options, teller);
    }

    /** Hears what happens in an open run. */
    public interface Listener extends RunListener {

        /** Nobody listens. */
        Listener NONE = new Listener() {
            @Override
            public void takenUp(Plan plan) {}

            @Override
            public void happened(RunEvent event) {}
        };

        /** The events that follow are about the steps of this plan. */
        void takenUp(Plan plan);
    }

    /**
     * What came of carrying something out.
     *
     * @param value what its last step gives, else {@code nil}
     * @param failure what ended it, or empty
     * @param takenBack how taking back went after a failure
     */
    public record Outcome(Value value, Optional<StepFailure> failure, TakenBack takenBack) {

        /** Whether everything was carried out. */
        public boolean isDone() {
            return failure.isEmpty();
        }
    }

    /**
     * How taking back went.
     *
     * @param failures what went wrong, in order
     * @param left what is not as it was, in words
     */
    public record TakenBack(List<StepFailure> failures, List<String> left) {

        /** There was nothing to take back. */
        public static final TakenBack NOTHING = new TakenBack(List.of(), List.of());

        /** Keeps immutable copies. */
        public TakenBack {
            failures = List.copyOf(failures);
            left = List.copyOf(left);
        }
    }

    /** Carries a whole plan out; taken back as one. */
    public Outcome carryOut(Plan plan, Globals globals, String title) {
        return carryOut(begin(plan, globals, title), plan.steps());
    }

    /** Takes a plan up of which each step is carried out, skipped or taken back by itself. */
    public Walk walk(Plan plan, Globals globals) {
        return new Walk(this, plan, globals);
    }

    OpenWork begin(Plan plan, Globals globals, String title) {
        follow(plan.upgrade());
        around.take(plan);
        listener.takenUp(plan);
        return new OpenWork(title, plan, around, workers.worker(around, globals));
    }

    // With nothing left of what went before, the application and the versions may be others.
    private void follow(Upgrade other) {
        if (!other.equals(upgrade)) {
            if (!isClean()) {
                throw new IllegalStateException("another upgrade, while changes of this one can be taken back");
            }
            upgrade = other;
            around = new Surroundings(runtime, other, options, teller);
        }
    }

    Outcome carryOut(OpenWork work, List<PlannedStep> steps) {
        try {
            Value value = work.forward(steps);
            if (work.hasChanged() && changes.peek() != work) {
                changes.push(work);
            }
            rest();
            return new Outcome(value, Optional.empty(), TakenBack.NOTHING);
        } catch (Stepping.StepFailed failed) {
            return failed(work, failed.failure(), failed.why());
        } catch (RuntimeFailure | ScriptFailure | EvaluationStopped cause) {
            return failed(work, StepFailures.of(null, cause), cause);
        }
    }

    private Outcome failed(OpenWork work, StepFailure failure, RuntimeException cause) {
        TakenBack back = isOver(cause) ? forget() : takeBack(work);
        return new Outcome(NilValue.NIL, Optional.of(failure), back);
    }

    private static boolean isOver(RuntimeException cause) {
        return cause instanceof RuntimeFailure.Lost || cause instanceof RuntimeFailure.Restarted;
    }

    /** Whether there is nothing to take back and nothing suspended. */
    public boolean isClean() {
        return changes.isEmpty() && around.ledger.all().isEmpty();
    }

    boolean isNewest(OpenWork work) {
        return !changes.contains(work) || changes.peek() == work;
    }

    /** What is suspended, in the order in which it was. */
    public List<RunContext.Held> suspended() {
        return RunContext.held(around.ledger);
    }

    /** What can be taken back, the newest first. */
    public List<String> changes() {
        return changes.stream().map(OpenWork::title).toList();
    }

    /** Of these changes those that stay when all that is suspended is resumed. */
    public List<String> lastingChanges() {
        return changes.stream().filter(OpenWork::isLasting).map(OpenWork::title).toList();
    }

    /** Takes the newest change back; empty if there is none. */
    public Optional<TakenBack> undo() {
        OpenWork newest = changes.poll();
        return newest == null ? Optional.empty() : Optional.of(takeBack(newest));
    }

    TakenBack takeBack(OpenWork work) {
        changes.remove(work);
        listener.takenUp(work.plan());
        List<StepFailure> failures = new ArrayList<>();
        List<String> left = new ArrayList<>();
        try {
            work.takeBack(failures, left);
            rest();
        } catch (RuntimeFailure.Lost | RuntimeFailure.Restarted end) {
            failures.add(StepFailures.of(null, end));
            forget();
        }
        return new TakenBack(failures, left);
    }

    /** Nothing that was suspended or changed in memory is there any more, or the guard has resumed it. */
    private TakenBack forget() {
        around.ledger.strikeAll(runtime.clock().nanoTime());
        around.guard.forget();
        boolean changed = !changes.isEmpty();
        changes.clear();
        around = new Surroundings(runtime, upgrade, options, teller);
        return new TakenBack(
                List.of(),
                changed ? List.of("what was changed before: it can no longer be taken back from here") : List.of());
    }

    // With nothing suspended the guard has nothing to watch.
    private void rest() {
        if (around.ledger.all().isEmpty()) {
            around.guard.dismiss();
        }
    }

    /**
     * Resumes everything that is suspended, purges replaced code softly and forgets what could be taken back; what is not as
     * it should be, in words. The run can go on with other plans.
     */
    public List<String> release() {
        List<String> left = new ArrayList<>();
        try {
            Closing closing = new Closing(around);
            left.addAll(closing.release());
            left.addAll(closing.purge());
            around.guard.dismiss();
        } catch (RuntimeFailure.Lost gone) {
            left.add(gone.message());
            around.guard.abandon();
        }
        changes.clear();
        around = new Surroundings(runtime, upgrade, options, teller);
        return left;
    }
}
