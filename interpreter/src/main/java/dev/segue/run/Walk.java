package dev.segue.run;

import dev.segue.eval.Globals;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Goes through a plan in an open run, one step at a time. */
public final class Walk {

    private final OpenRun run;
    private final Plan plan;
    private final OpenWork whole;
    private final Deque<Passed> passed = new ArrayDeque<>();
    private int next;

    Walk(OpenRun run, Plan plan, Globals globals) {
        this.run = run;
        this.plan = plan;
        this.whole = run.begin(plan, globals, "");
    }

    /** A step that was passed, with what was done for it, if it was not skipped. */
    private record Passed(PlannedStep step, Optional<OpenWork> work) {}

    /** What is walked through. */
    public Plan plan() {
        return plan;
    }

    /** The step that is next; empty at the end. */
    public Optional<PlannedStep> next() {
        return plan.steps().stream()
                .skip(next)
                .filter(step -> step.kind() != PlannedStep.Kind.MARKER)
                .findFirst();
    }

    /**
     * Carries the next step out. One that fails is taken back and stays the next one.
     *
     * @throws java.util.NoSuchElementException at the end
     */
    public OpenRun.Outcome perform() {
        PlannedStep step = next().orElseThrow();
        OpenWork work = whole.part(step.name());
        List<PlannedStep> due = plan.steps().subList(next, step.index() + 1);
        OpenRun.Outcome outcome = run.carryOut(work, due);
        if (outcome.isDone()) {
            pass(step, Optional.of(work));
        }
        return outcome;
    }

    /** Leaves the next step out. */
    public void skip() {
        next().ifPresent(step -> pass(step, Optional.empty()));
    }

    private void pass(PlannedStep step, Optional<OpenWork> work) {
        passed.push(new Passed(step, work));
        next = step.index() + 1;
    }

    /** Whether there is a step to go back to, and nothing was changed since. */
    public boolean canGoBack() {
        Passed last = passed.peek();
        return last != null && last.work().map(run::isNewest).orElse(true);
    }

    /** Goes one step back, taking back what was done for it; empty at the start. */
    public Optional<OpenRun.TakenBack> back() {
        Passed last = passed.poll();
        if (last == null) {
            return Optional.empty();
        }
        next = last.step().index();
        return Optional.of(last.work().map(run::takeBack).orElse(OpenRun.TakenBack.NOTHING));
    }
}
