package dev.segue.eval;

import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** A call whose value is dropped. */
final class EvaluateAction implements Action {
    private final Node node;

    EvaluateAction(Node node) {
        this.node = node;
    }

    @Override
    public @Nullable Value perform(Frame frame) {
        node.execute(frame);
        return null;
    }
}
