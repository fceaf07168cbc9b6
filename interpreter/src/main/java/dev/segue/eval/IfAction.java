package dev.segue.eval;

import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code if condition { block } else { otherwise }}; further branches are in what is otherwise. */
final class IfAction implements Action {
    private final Condition condition;
    private final Action block;
    private final Action otherwise;

    IfAction(Condition condition, Action block, Action otherwise) {
        this.condition = condition;
        this.block = block;
        this.otherwise = otherwise;
    }

    @Override
    public @Nullable Value perform(Frame frame) {
        return condition.holds(frame) ? block.perform(frame) : otherwise.perform(frame);
    }
}
