package dev.segue.run;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of one step of the plan.
 *
 * @param index the plan's
 * @param name the step's
 * @param state what became of it
 * @param changes whether it can change the target
 * @param elapsed how long it ran forward, by the target's clock; zero if it did not
 * @param failure why it failed, or null
 */
public record StepResult(
        int index,
        String name,
        State state,
        boolean changes,
        Duration elapsed,
        @Nullable StepFailure failure) {

    /** What became of a step. */
    public enum State {
        /** It ran to its end, and stands. */
        DONE,
        /** It failed, and what it had changed until then stands. */
        FAILED,
        /** It ran or failed, and all that it had changed was taken back. */
        UNDONE,
        /** Not all that it had changed could be taken back. */
        UNDO_FAILED,
        /** It was not begun. */
        NOT_RUN
    }

    /** Whether something of it is left on the target, or may be. */
    public boolean isApplied() {
        return changes && state != State.UNDONE && state != State.NOT_RUN;
    }
}
