package dev.segue.eval;

import dev.segue.resolve.ResolvedStatement;
import dev.segue.source.Span;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes actions of {@code parallel for}: bodies side by side, each in a copy of the frame. */
final class ParallelLoop {
    private static final int USUAL_LIMIT = 1_000;
    /** More messages than these are counted; the details have all. */
    private static final int MOST_TOLD = 10;

    private final Machine machine;

    ParallelLoop(Machine machine) {
        this.machine = machine;
    }

    Action compile(ResolvedStatement.ParallelFor loop) {
        Node source = machine.expressions.compile(loop.source());
        Node limit = machine.expressions.optional(loop.limit());
        Action block = machine.statements.block(loop.block());
        Guarded<Action> each = Guarded.of(machine, loop.pattern(), loop.guard(), block);
        return frame -> {
            Iterable<Value> elements = Elements.of(source.execute(frame));
            int most = limit == null ? USUAL_LIMIT : limit(limit.execute(frame));
            ParallelBodies bodies = new ParallelBodies(most, frame.context().clock());
            boolean outermost = frame.context().steps().share();
            try {
                start(elements, each, bodies, frame, loop.span());
            } finally {
                bodies.await();
                if (outermost) {
                    frame.context().steps().keep();
                }
            }
            report(bodies, frame.context());
            return null;
        };
    }

    private static void start(
            Iterable<Value> elements, Guarded<Action> each, ParallelBodies bodies, Frame frame, Span span) {
        for (Value element : elements) {
            frame.context().tick();
            Frame own = frame.copy().under(frame.activation().beside());
            if (!each.matches(element, own)) {
                own.context().steps().giveBack();
            } else if (!isStarted(bodies, () -> body(each.target(), own, span), frame.context())) {
                return;
            }
        }
    }

    private static boolean isStarted(ParallelBodies bodies, Runnable body, EvaluationContext context) {
        if (!context.bodies().begin()) {
            throw new ScriptFailure(
                    FailureKind.LIMIT, "more than " + BodyCount.MOST + " bodies of parallel for are under way at once");
        }
        boolean started = bodies.start(body);
        if (!started) {
            context.bodies().end();
        }
        return started;
    }

    private static void body(Action block, Frame own, Span span) {
        try {
            Evaluator.located(() -> Evaluator.run(block, own), span, own);
        } finally {
            own.context().steps().giveBack();
            own.context().bodies().end();
        }
    }

    private static int limit(Value value) {
        if (value instanceof IntegerValue integer
                && integer.number().signum() > 0
                && integer.number().bitLength() < Integer.SIZE) {
            return integer.number().intValueExact();
        }
        throw new ScriptFailure(
                FailureKind.TYPE, "the limit is an integer of at least 1; this is " + Shown.withType(value));
    }

    private static void report(ParallelBodies bodies, EvaluationContext context) {
        for (Throwable failure : bodies.failures()) {
            if (!(failure instanceof ScriptFailure)) {
                throw unchecked(failure);
            }
        }
        ScriptFailure whole = joined(bodies.failures(), context);
        if (whole != null) {
            throw whole;
        }
    }

    private static @Nullable ScriptFailure joined(List<Throwable> failures, EvaluationContext context) {
        List<ScriptFailure> all =
                failures.stream().map(ScriptFailure.class::cast).toList();
        if (all.size() <= 1) {
            return all.isEmpty() ? null : all.getFirst();
        }
        String messages = told(all.stream().map(ScriptFailure::message).toList());
        List<Value> described = new ArrayList<>();
        all.forEach(failure -> described.add(Rescue.described(failure, context)));
        return new ScriptFailure(
                all.getFirst().kind(),
                "%d bodies failed: %s".formatted(all.size(), messages),
                MapValue.EMPTY.with("failures", new ListValue(described)));
    }

    /** The first messages, and how many more there are; loops inside each other would pile up messages without end. */
    private static String told(List<String> messages) {
        String first = messages.stream().limit(MOST_TOLD).map(Shown::brief).collect(Collectors.joining("; "));
        int more = messages.size() - MOST_TOLD;
        return more > 0 ? first + "; and " + more + " more" : first;
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException exception ? exception : new IllegalStateException(failure);
    }
}
