package dev.segue.cli.view;

import dev.segue.cli.terminal.Console;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.run.OpenRun;
import dev.segue.run.RunEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows what happens while a statement of a session is carried out: log lines as they come, and a line for each instruction
 * or inline step. What only computes a value says nothing.
 */
public final class StatementEvents implements OpenRun.Listener {
    private final Console console;
    private @Nullable Plan plan;
    private @Nullable PlainRun view;

    /** Writes to this console. */
    public StatementEvents(Console console) {
        this.console = console;
    }

    @Override
    public void takenUp(Plan next) {
        plan = next;
        view = new PlainRun(console, next, "");
    }

    @Override
    public void happened(RunEvent event) {
        if (view != null && (!isOfStep(event) || isShown(event))) {
            view.happened(event);
        }
    }

    private static boolean isOfStep(RunEvent event) {
        return switch (event.kind()) {
            case STEP_STARTED, STEP_FINISHED -> true;
            case RUN_STARTED,
                    PROGRESS,
                    LOG,
                    ASSUME_FAILED,
                    POINT_OF_NO_RETURN,
                    SUSPENDED,
                    RESUMED,
                    FREEZE_BREACHED,
                    UNDO_STARTED,
                    UNDO_FINISHED,
                    RUN_FINISHED -> false;
        };
    }

    private boolean isShown(RunEvent event) {
        return step(event)
                .filter(step -> step.label() != null
                        || step.step() != null && step.step().instruction() != null)
                .isPresent();
    }

    private Optional<PlannedStep> step(RunEvent event) {
        return plan == null
                ? Optional.empty()
                : plan.steps().stream()
                        .filter(step -> Integer.valueOf(step.index()).equals(event.step()))
                        .findFirst();
    }
}
