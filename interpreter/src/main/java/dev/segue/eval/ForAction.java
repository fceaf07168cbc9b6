package dev.segue.eval;

import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code for pattern in source when guard { block }}. */
record ForAction(Node source, Matcher matcher, Condition guard, Action block) implements Action {

    @Override
    public @Nullable Value perform(Frame frame) {
        Walk elements = Walk.through(source.execute(frame));
        Value element = elements.next();
        while (element != null) {
            frame.context().tick();
            Value returned = matcher.matches(element, frame) && guard.holds(frame) ? block.perform(frame) : null;
            if (returned != null) {
                return returned;
            }
            element = elements.next();
        }
        return null;
    }
}
