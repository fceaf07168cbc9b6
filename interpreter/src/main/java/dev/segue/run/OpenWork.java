package dev.segue.run;

import dev.segue.eval.Globals;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.value.NilValue;
import dev.segue.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Steps of one plan in an open run, which are taken back together. */
final class OpenWork {

    private final String title;
    private final Plan plan;
    private final Surroundings around;
    private final Worker worker;
    private final Deque<PlannedStep> begun = new ArrayDeque<>();

    OpenWork(String title, Plan plan, Surroundings around, Worker worker) {
        this.title = title;
        this.plan = plan;
        this.around = around;
        this.worker = worker;
    }

    /** What executes steps, and what ends it. */
    record Worker(StepWorker steps, Interruptions interruptions) {}

    /** Makes what executes the steps of a plan with these top-level names. */
    interface WorkerFactory {
        Worker worker(Surroundings around, Globals globals);
    }

    /** Whether something of it stays when all that is suspended is resumed. */
    boolean isLasting() {
        return begun.stream()
                .anyMatch(step -> !step.changes().isEmpty()
                        || step.step() != null
                                && step.step().effects().changes()
                                && !step.step().effects().recordsUndo());
    }

    /** The same work for one more step, which is taken back by itself. */
    OpenWork part(String name) {
        return new OpenWork(name, plan, around, worker);
    }

    String title() {
        return title;
    }

    Plan plan() {
        return plan;
    }

    boolean hasChanged() {
        return begun.stream().anyMatch(step -> !step.readOnly());
    }

    /** Carries steps out; what the last of them gives. */
    Value forward(List<PlannedStep> steps) throws Stepping.StepFailed {
        Interruptions interruptions = worker.interruptions();
        interruptions.forwardAgain();
        around.guard.onLoss(interruptions::rouse);
        Stepping stepping = new Stepping(around, worker.steps(), interruptions);
        Value last = NilValue.NIL;
        try (Interruptions.Alarm host =
                interruptions.hostAllows(worker.steps().limits().wallTime())) {
            for (PlannedStep step : steps) {
                around.guard.mustWatch();
                interruptions.check();
                if (step.kind() != PlannedStep.Kind.MARKER) {
                    begun.push(step);
                    last = stepping.execute(step);
                } else if (step.name().equals(Plan.POINT_OF_NO_RETURN)) {
                    worker.steps().findNewCode(plan);
                    worker.steps().demandReleases(plan);
                }
            }
            return last;
        } catch (Stepping.StepFailed | RuntimeException failed) {
            worker.steps().endForeignCode();
            throw failed;
        } finally {
            interruptions.forwardIsOver();
        }
    }

    /** Takes every step back, newest first; a failure stops nothing. */
    void takeBack(List<StepFailure> failures, List<String> left) {
        StepUndo undo = new StepUndo(around, worker.steps(), failures, left);
        begun.forEach(undo::undo);
        begun.clear();
    }
}
