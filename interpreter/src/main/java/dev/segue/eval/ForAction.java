package dev.segue.eval;

import dev.segue.value.IntegerValue;
import dev.segue.value.RangeValue;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code for pattern in source when guard { block }}. */
final class ForAction implements Action {
    private final Node source;
    private final Matcher matcher;
    private final Condition guard;
    private final Action block;

    ForAction(Node source, Matcher matcher, Condition guard, Action block) {
        this.source = source;
        this.matcher = matcher;
        this.guard = guard;
        this.block = block;
    }

    @Override
    public @Nullable Value perform(Frame frame) {
        Value elements = source.execute(frame);
        return elements instanceof RangeValue range && range.isSmall()
                ? through(range.start().longValue(), range.end().longValue(), frame)
                : through(Elements.of(elements), frame);
    }

    private @Nullable Value through(long first, long last, Frame frame) {
        for (long number = first; number <= last; number++) {
            Value returned = element(IntegerValue.of(number), frame);
            if (returned != null) {
                return returned;
            }
        }
        return null;
    }

    private @Nullable Value through(Iterable<Value> elements, Frame frame) {
        for (Value element : elements) {
            Value returned = element(element, frame);
            if (returned != null) {
                return returned;
            }
        }
        return null;
    }

    private @Nullable Value element(Value element, Frame frame) {
        frame.context().tick();
        return matcher.matches(element, frame) && guard.holds(frame) ? block.perform(frame) : null;
    }
}
