package dev.segue.cli.view;

import dev.segue.cli.terminal.Console;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.run.RunEvent;
import dev.segue.runtime.TargetLog;
import dev.segue.syntax.Header;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns a run's events into lines, each step's line with its log lines under it. How they reach the screen is left to
 * those who extend it.
 */
abstract class RunText implements RunView {
    private final Console console;
    private final Plan plan;
    private final String target;
    final RunLines lines;
    final StepList steps;
    private @Nullable RunningStep running;
    private boolean undoing;

    RunText(Console console, Plan plan, String target) {
        this.console = console;
        this.plan = plan;
        this.target = target;
        this.lines = new RunLines(console);
        this.steps = new StepList(plan);
    }

    /** Prints lines that stay. */
    abstract void print(List<String> finished);

    /** The running step began or got further. */
    abstract void moved();

    /** A line under the running step has come. */
    abstract void underRunning(RunningStep step, List<String> added);

    /** The running step has ended; all of its lines are in it. */
    abstract void ended(RunningStep step, String line);

    /** The step that runs now, or null between two. */
    final @Nullable RunningStep running() {
        return running;
    }

    @Override
    public void happened(RunEvent event) {
        switch (event.kind()) {
            case RUN_STARTED -> started();
            case STEP_STARTED -> steps.of(event).ifPresent(step -> start(step, null));
            case UNDO_STARTED -> undo(event);
            case PROGRESS -> counted(event);
            case SUSPENDED, RESUMED -> {
                counted(event);
                under(lines.failures(event));
            }
            case LOG -> under(lines.log(Objects.requireNonNullElse(event.level(), TargetLog.Level.INFO), text(event)));
            case ASSUME_FAILED -> under(lines.log(TargetLog.Level.ERROR, text(event)));
            case FREEZE_BREACHED -> under(lines.log(TargetLog.Level.ERROR, breach(event)));
            case STEP_FINISHED, UNDO_FINISHED -> end(event);
            case POINT_OF_NO_RETURN -> {
                steps.passedPointOfNoReturn();
                print(List.of(lines.pointOfNoReturn()));
            }
            case RUN_FINISHED -> steps.abandon();
        }
    }

    @Override
    public void notice(String text) {
        print(lines.remark(text));
    }

    private void started() {
        print(new Heading(console, plan).lines(target));
        print(List.of(""));
    }

    private void undo(RunEvent event) {
        if (!undoing) {
            undoing = true;
            steps.abandon();
            print(List.of(""));
            print(lines.remark(
                    plan.policy() == Header.Policy.RESTART
                            ? "Restarting the node, which ends every connection. This may take a while."
                            : "Taking back what was done, newest first:"));
        }
        steps.of(event).ifPresent(step -> start(step, text(event)));
    }

    private void start(PlannedStep step, @Nullable String undone) {
        steps.started(step);
        running = new RunningStep(step, undone);
        moved();
    }

    private void counted(RunEvent event) {
        if (running != null) {
            running.count(event);
            moved();
        }
    }

    private void under(List<String> added) {
        if (running == null) {
            print(added);
        } else {
            running.lines().addAll(added);
            underRunning(running, added);
        }
    }

    private void end(RunEvent event) {
        RunningStep step = running;
        running = null;
        if (step != null) {
            Duration elapsed = event.elapsed() == null ? step.elapsed() : event.elapsed();
            boolean failed = event.message() != null;
            if (failed && step.undone()) {
                List<String> why = lines.log(TargetLog.Level.ERROR, text(event));
                step.lines().addAll(why);
                underRunning(step, why);
            }
            ended(step, lines.ended(step, elapsed, failed));
        }
    }

    private static String text(RunEvent event) {
        return event.message() == null ? "" : event.message();
    }

    private static String breach(RunEvent event) {
        return event.message() == null ? "the freeze budget is used up" : event.message();
    }
}
