package dev.segue.run;

import dev.segue.eval.EvaluationStopped;
import dev.segue.eval.ScriptFailure;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.runtime.Releases;
import dev.segue.runtime.RuntimeFailure;
import dev.segue.runtime.UpgradeRuntime;
import dev.segue.syntax.Header;
import dev.segue.value.Handle;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Carries one plan out on one target. Used once, by one thread; interrupting that thread cancels the run. */
final class Run {

    private final Plan plan;
    private final RunOptions options;
    private final Surroundings around;
    private final StepWorker worker;
    private final Stepping stepping;
    private final Interruptions interruptions;
    private final RunMachine machine;
    private final NodeRestart restart;
    private final String id;
    private final long begin;
    private final Deque<PlannedStep> begun = new ArrayDeque<>();
    private final List<StepFailure> undoFailures = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private @Nullable StepFailure failure;
    private Duration forwardFreeze = Duration.ZERO;
    private boolean pastPoint;
    private boolean changed;
    private boolean lost;
    private boolean undone;
    private boolean woken;
    private boolean restarted;
    private boolean untidy;
    private boolean alwaysFailed;

    Run(
            String id,
            Plan plan,
            UpgradeRuntime runtime,
            RunOptions options,
            RunListener listener,
            WorkerFactory workers,
            Consumer<RunMachine.Transition> observer) {
        this.id = id;
        this.plan = plan;
        this.options = options;
        around = new Surroundings(runtime, plan.upgrade(), options, new Teller(id, runtime.clock(), listener));
        around.take(plan);
        interruptions = new Interruptions(runtime.clock());
        around.guard.onLoss(interruptions::rouse);
        worker = workers.worker(around, interruptions);
        stepping = new Stepping(around, worker, interruptions);
        machine = new RunMachine(observer);
        restart = new NodeRestart(around);
        begin = runtime.clock().nanoTime();
    }

    /** Makes what executes steps on a target. */
    interface WorkerFactory {
        StepWorker worker(Surroundings around, Interruptions interruptions);
    }

    RunResult carryOut() {
        around.teller.tell(RunEvent.Kind.RUN_STARTED, null);
        machine.on(forward());
        while (machine.phase() != RunMachine.Phase.ENDED) {
            machine.on(
                    switch (machine.phase()) {
                        case UNDOING -> undo();
                        case WAKING -> wake();
                        case RESTARTING -> restart();
                        case CLOSING -> close();
                        case LEAVING -> leave();
                        case BEFORE, PAST, ENDED ->
                            throw new IllegalStateException(machine.phase().name());
                    });
        }
        RunResult result = result();
        around.teller.finished(result);
        return result;
    }

    private RunMachine.Happening forward() {
        try (Interruptions.Alarm host = interruptions.hostAllows(worker.limits().wallTime());
                Interruptions.Alarm alarm = runDeadline();
                Interruptions.Alarm freeze = freezeBudget()) {
            for (PlannedStep step : plan.steps()) {
                around.guard.mustWatch();
                interruptions.check();
                if (step.kind() != PlannedStep.Kind.MARKER) {
                    execute(step);
                } else if (step.name().equals(Plan.POINT_OF_NO_RETURN)) {
                    if (options.dryRun()) {
                        return RunMachine.Happening.STEPS_DONE;
                    }
                    passPoint(step);
                }
            }
            return RunMachine.Happening.STEPS_DONE;
        } catch (RuntimeFailure.Lost gone) {
            return lost(gone);
        } catch (RuntimeFailure.Restarted end) {
            return restartedByItself();
        } catch (RuntimeFailure | ScriptFailure | EvaluationStopped cause) {
            if (failure == null) {
                failure = StepFailures.of(null, cause);
            }
            return switch (plan.policy()) {
                case ROLLBACK -> RunMachine.Happening.FAILED;
                case RESTART -> RunMachine.Happening.FAILED_TO_RESTART;
                case HALT -> RunMachine.Happening.FAILED_TO_HALT;
            };
        } finally {
            interruptions.forwardIsOver();
            worker.endForeignCode();
            forwardFreeze = around.ledger.freeze(around.runtime.clock().nanoTime());
        }
    }

    private Interruptions.Alarm runDeadline() {
        return plan.deadline() == null
                ? () -> {}
                : interruptions.runWithin(plan.deadline().toJava());
    }

    private Interruptions.Alarm freezeBudget() {
        return plan.freezeLimit() == null
                ? () -> {}
                : interruptions.freezeWithin(new FreezeBudget(
                        around.ledger,
                        around.runtime.clock(),
                        plan.freezeLimit().toJava()));
    }

    private void passPoint(PlannedStep marker) {
        try {
            worker.findNewCode(plan);
            worker.demandReleases(plan);
            if (plan.policy() == Header.Policy.RESTART) {
                restart.prepare(worker.changedApplications(plan));
            } else if (around.plans(Releases.class)) {
                restart.note(worker.changedApplications(plan));
            }
        } catch (RuntimeFailure | ScriptFailure cause) {
            failure = StepFailures.of(marker, cause);
            throw cause;
        }
        pastPoint = true;
        machine.on(RunMachine.Happening.POINT_REACHED);
        around.teller.tell(RunEvent.Kind.POINT_OF_NO_RETURN, marker.index());
    }

    private void execute(PlannedStep step) {
        begun.push(step);
        changed |= !step.readOnly();
        try {
            stepping.execute(step);
        } catch (Stepping.StepFailed failed) {
            failure = failed.failure();
            throw failed.why();
        }
    }

    private RunMachine.Happening undo() {
        undone = true;
        try {
            StepUndo undo = new StepUndo(around, worker, undoFailures, left);
            List<Handle> released = releaseIfBreached();
            if (!released.isEmpty()) {
                undo.instead(
                        "suspend who was resumed with a new state", () -> new Closing(around).suspendForUndo(released));
            }
            begun.forEach(step -> stepping.log().undone(step, undo.undo(step)));
            return RunMachine.Happening.UNDONE;
        } catch (RuntimeFailure.Lost gone) {
            return lost(gone);
        } catch (RuntimeFailure.Restarted end) {
            undoFailures.add(StepFailures.of(null, end));
            return restartedByItself();
        }
    }

    private RunMachine.Happening wake() {
        woken = true;
        try {
            tellIfBreached();
            left.addAll(new Closing(around).releaseWhatAgrees());
            return RunMachine.Happening.WOKEN;
        } catch (RuntimeFailure.Lost gone) {
            return lost(gone);
        }
    }

    private RunMachine.Happening restart() {
        try {
            releaseIfBreached();
            StepUndo undo = new StepUndo(around, worker, undoFailures, left);
            restarted = undo.instead("restart the node", () -> left.addAll(restart.restart()));
            return RunMachine.Happening.RESTARTED;
        } catch (RuntimeFailure.Lost gone) {
            return lost(gone);
        }
    }

    /** Nothing that the run suspended or changed in memory is left, so nothing is taken back. */
    private RunMachine.Happening restartedByItself() {
        restarted = true;
        interruptions.forwardIsOver();
        try {
            left.addAll(restart.restartedByItself());
            return RunMachine.Happening.TARGET_RESTARTED;
        } catch (RuntimeFailure.Lost gone) {
            return lost(gone);
        }
    }

    /** Where the budget is spent, resumes at once who can run; gives who was held before that. */
    private List<Handle> releaseIfBreached() {
        if (!tellIfBreached()) {
            return List.of();
        }
        List<Handle> held = around.ledger.processes();
        new Closing(around).releaseWhatAgrees();
        return around.changing.needsSuspend(held) ? held : List.of();
    }

    private boolean tellIfBreached() {
        boolean breached = interruptions.brokeBudget();
        if (breached) {
            around.teller.tell(RunEvent.Kind.FREEZE_BREACHED, null);
        }
        return breached;
    }

    private RunMachine.Happening close() {
        try {
            Closing closing = new Closing(around);
            if (!woken) {
                left.addAll(closing.release());
            }
            untidy |= !left.isEmpty() || !undoFailures.isEmpty();
            if (!restarted) {
                left.addAll(closing.purge());
            }
            // Old code that a finished upgrade leaves behind waits for its last process; one that should be gone does
            // not.
            untidy |= undone && !left.isEmpty();
            runAlways(closing);
            around.guard.dismiss();
            return RunMachine.Happening.CLOSED;
        } catch (RuntimeFailure.Lost gone) {
            return lost(gone);
        }
    }

    private void runAlways(Closing closing) {
        List<LedgerEntry> before = around.ledger.all();
        changed |= plan.program().alwaysChanges();
        Optional<StepFailure> failed = worker.always(plan, pastPoint);
        alwaysFailed = failed.isPresent();
        failed.ifPresent(undoFailures::add);
        if (!woken && !before.containsAll(around.ledger.all())) {
            // What an always block has suspended must not stay so either.
            List<String> held = new ArrayList<>(closing.release());
            held.removeAll(left);
            untidy |= !held.isEmpty();
            left.addAll(held);
        }
    }

    private RunMachine.Happening leave() {
        around.guard.abandon();
        return RunMachine.Happening.CLOSED;
    }

    private RunMachine.Happening lost(RuntimeFailure.Lost gone) {
        lost = true;
        if (failure == null) {
            failure = StepFailures.of(null, gone);
        } else if (machine.phase() != RunMachine.Phase.BEFORE && machine.phase() != RunMachine.Phase.PAST) {
            undoFailures.add(StepFailures.of(null, gone));
        }
        return RunMachine.Happening.LOST;
    }

    private RunResult result() {
        long now = around.runtime.clock().nanoTime();
        RunEnd end = RunEnd.of(new RunEnd.Facts(
                pastPoint, changed, failure != null, lost, undone, woken, restarted, alwaysFailed, untidy));
        return new RunResult(
                id,
                end.state(),
                end.outcome(),
                around.ledger.freeze(now),
                forwardFreeze,
                around.ledger.closed(now),
                Duration.ofNanos(now - begin),
                left,
                failure,
                undoFailures,
                options.dryRun(),
                stepping.log().of(plan.steps()));
    }
}
