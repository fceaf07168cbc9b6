package dev.segue.run.functions;

import dev.segue.eval.FunctionArea;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.resolve.Effect;
import dev.segue.run.RunContext;
import dev.segue.runtime.TargetLog;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.time.Duration;

/** Messages and time. */
@FunctionArea("Messages and time")
public final class Tell {

    /** A message that only debugging needs. */
    @SegueFunction(
            name = "debug",
            documentation = "Puts a message on the target's log and before whoever runs the script, for debugging.",
            example = "debug(\"got as far as this\")",
            effect = Effect.TELLS)
    public void debug(Invocation call, @Named("message") Value message) {
        log(call, TargetLog.Level.DEBUG, message);
    }

    /** A message. */
    @SegueFunction(
            name = "info",
            documentation = "Puts a message on the target's log and before whoever runs the script.",
            example = "info(\"Serving ${count(connections(:chat))} connections.\")",
            effect = Effect.TELLS)
    public void info(Invocation call, @Named("message") Value message) {
        log(call, TargetLog.Level.INFO, message);
    }

    /** A warning. */
    @SegueFunction(
            name = "warn",
            documentation = "Puts a warning on the target's log and before whoever runs the script.",
            example = "warn(\"the cache is cold\")",
            effect = Effect.TELLS)
    public void warn(Invocation call, @Named("message") Value message) {
        log(call, TargetLog.Level.WARN, message);
    }

    /** An error that does not end the step. */
    @SegueFunction(
            name = "error",
            documentation =
                    "Puts an error on the target's log and before whoever runs the script. It does not fail: `fail` does.",
            example = "error(\"the cache is gone\")",
            effect = Effect.TELLS)
    public void error(Invocation call, @Named("message") Value message) {
        log(call, TargetLog.Level.ERROR, message);
    }

    /** Waits. */
    @SegueFunction(
            name = "sleep",
            documentation = "Waits so long, on the target's clock.",
            example = "sleep(500ms)",
            effect = Effect.TELLS)
    public void sleep(Invocation call, @Named("duration") Duration duration) {
        RunContext run = call.service(RunContext.class);
        run.tell(() -> run.clock().sleep(duration));
    }

    /** The time. */
    @SegueFunction(
            name = "now",
            documentation = "The target's time of day as text, in RFC 3339 and UTC.",
            example = "let started = now()",
            effect = Effect.READS)
    public Value now(Invocation call) {
        return new StringValue(call.service(RunContext.class).clock().now().toString());
    }

    private static void log(Invocation call, TargetLog.Level level, Value message) {
        call.service(RunContext.class).log(level, message.display());
    }
}
