package dev.segue.run;

import dev.segue.runtime.Progress;
import dev.segue.runtime.TargetClock;
import dev.segue.runtime.TargetLog;
import dev.segue.value.AtomValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a listener what happens, one event at a time. */
final class Teller {

    private final String run;
    private final TargetClock clock;
    private final RunListener listener;

    Teller(String run, TargetClock clock, RunListener listener) {
        this.run = run;
        this.clock = clock;
        this.listener = listener;
    }

    void tell(RunEvent.Kind kind, @Nullable Integer step) {
        send(kind, step, null, null, null, Map.of(), null);
    }

    void tell(RunEvent.Kind kind, @Nullable Integer step, @Nullable String message, Map<String, Value> details) {
        send(kind, step, null, message, null, details, null);
    }

    void log(@Nullable Integer step, TargetLog.Level level, String message) {
        send(RunEvent.Kind.LOG, step, level, message, null, Map.of(), null);
    }

    void ended(
            RunEvent.Kind kind,
            @Nullable Integer step,
            @Nullable String message,
            Duration elapsed,
            Map<String, Value> details) {
        send(kind, step, null, message, elapsed, details, null);
    }

    /** Tells how far a bulk operation has got. */
    Progress progress(int step, String what) {
        return (done, total) -> {
            Map<String, Value> details = new LinkedHashMap<>();
            details.put("done", IntegerValue.of(done));
            details.put("total", IntegerValue.of(total));
            details.put("what", new AtomValue(what));
            tell(RunEvent.Kind.PROGRESS, step, null, details);
        };
    }

    void finished(RunResult result) {
        String message = result.failure() == null ? null : result.failure().message();
        send(RunEvent.Kind.RUN_FINISHED, null, null, message, result.elapsed(), Map.of(), result);
    }

    private synchronized void send(
            RunEvent.Kind kind,
            @Nullable Integer step,
            TargetLog.@Nullable Level level,
            @Nullable String message,
            @Nullable Duration elapsed,
            Map<String, Value> details,
            @Nullable RunResult end) {
        // What the end of a run does belongs to no step.
        Integer of = step == null || step < 0 ? null : step;
        listener.happened(new RunEvent(clock.now(), run, kind, of, level, message, elapsed, details, end));
    }
}
