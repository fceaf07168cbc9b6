package dev.segue.eval;

import dev.segue.resolve.ResolvedStatement;
import dev.segue.resolve.TimeLimits;
import dev.segue.value.DurationValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes actions of {@code await}: tries at once, and again until the limit has passed. */
final class Awaiting {
    private static final Duration USUAL_PAUSE = Duration.ofMillis(500);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(1);
    private static final long LONGEST_NANOS = Long.MAX_VALUE / 4;

    private final Machine machine;

    Awaiting(Machine machine) {
        this.machine = machine;
    }

    Action compile(ResolvedStatement.Await await) {
        Node limit = machine.expressions.compile(await.limit());
        Node pause = machine.expressions.optional(await.pause());
        Node message = machine.expressions.compile(await.message());
        Node subject = machine.expressions.compile(await.subject());
        WholePattern pattern = WholePattern.of(machine, await.pattern());
        return frame -> {
            long within = nanos(duration(limit.execute(frame)));
            Duration every = pause == null ? USUAL_PAUSE : duration(pause.execute(frame));
            EvaluationClock clock = frame.context().clock();
            long start = clock.nanoTime();
            while (true) {
                Value tried = attempt(subject, pattern, frame);
                if (tried == null) {
                    return null;
                }
                long left = within - (clock.nanoTime() - start);
                if (left <= 0) {
                    throw AssumeAction.failure(message.execute(frame), pattern, tried, await.span());
                }
                sleep(every, left, frame);
            }
        };
    }

    /** Null if it matched, else the value, or the message of the failure, that did not. */
    private static @Nullable Value attempt(Node subject, WholePattern pattern, Frame frame) {
        try {
            Value found = subject.execute(frame);
            return pattern.matches(found, frame) ? null : found;
        } catch (ScriptFailure failure) {
            if (failure.kind() == FailureKind.LIMIT) {
                throw failure;
            }
            return new StringValue(failure.message());
        }
    }

    private static void sleep(Duration every, long leftNanos, Frame frame) {
        Duration pause = every.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : every;
        frame.context().clock().sleep(Duration.ofNanos(Math.min(nanos(pause), leftNanos)));
        frame.context().tick();
    }

    private static Duration duration(Value value) {
        if (TimeLimits.isBelowZero(value)) {
            throw new ScriptFailure(FailureKind.TYPE, TimeLimits.message(value));
        }
        if (value instanceof DurationValue duration) {
            return duration.toJava();
        }
        throw new ScriptFailure(
                FailureKind.TYPE, "a duration such as 5s is wanted here; this is " + Shown.withType(value));
    }

    private static long nanos(Duration duration) {
        return duration.compareTo(Duration.ofNanos(LONGEST_NANOS)) >= 0 ? LONGEST_NANOS : duration.toNanos();
    }
}
