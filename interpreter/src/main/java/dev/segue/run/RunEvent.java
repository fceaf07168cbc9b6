package dev.segue.run;

import dev.segue.runtime.TargetLog;
import dev.segue.value.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a run.
 *
 * @param time when, by the target's clock
 * @param run the run's id
 * @param kind what
 * @param step the plan's index of the step that it belongs to, or null
 * @param level of a {@link Kind#LOG}
 * @param message for people: of a log, the script's text as it is; of a failure, what went wrong
 * @param elapsed how long it took, where something ended
 * @param details more facts, by name, in a fixed order
 * @param end of a {@link Kind#RUN_FINISHED}
 */
public record RunEvent(
        Instant time,
        String run,
        Kind kind,
        @Nullable Integer step,
        TargetLog.@Nullable Level level,
        @Nullable String message,
        @Nullable Duration elapsed,
        Map<String, Value> details,
        @Nullable RunResult end) {

    /** What happened. */
    public enum Kind {
        /** A run begins. */
        RUN_STARTED,
        /** A step begins. */
        STEP_STARTED,
        /** A bulk operation goes on; details {@code done}, {@code total} and {@code what}. */
        PROGRESS,
        /** The script says something. */
        LOG,
        /** A guard failed; details {@code pattern}, {@code value} and {@code source}. */
        ASSUME_FAILED,
        /** A step ended; with a message and the detail {@code kind} if it failed. */
        STEP_FINISHED,
        /** From here on the target changes. */
        POINT_OF_NO_RETURN,
        /** Something was suspended; details {@code count}, {@code kind}, {@code failed}. */
        SUSPENDED,
        /** Something was resumed; details {@code count}, {@code kind}, {@code failed}. */
        RESUMED,
        /** The freeze budget was broken; details {@code budget}. */
        FREEZE_BREACHED,
        /** Something is about to be taken back; the message says what. */
        UNDO_STARTED,
        /** That was taken back, or with a message could not be. */
        UNDO_FINISHED,
        /** The run is over; with its end. */
        RUN_FINISHED;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The word for it: {@code step_started}. */
        public String word() {
            return word;
        }
    }
}
