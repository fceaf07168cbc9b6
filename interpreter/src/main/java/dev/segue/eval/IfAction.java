package dev.segue.eval;

import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code if condition { block } else { otherwise }}; further branches are in what is otherwise. */
record IfAction(Condition condition, Action block, Action otherwise) implements Action {

    @Override
    public @Nullable Value perform(Frame frame) {
        return condition.holds(frame) ? block.perform(frame) : otherwise.perform(frame);
    }
}
