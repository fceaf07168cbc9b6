package dev.segue.eval;

import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** A call whose value is dropped. */
record EvaluateAction(Node node) implements Action {

    @Override
    public @Nullable Value perform(Frame frame) {
        node.execute(frame);
        return null;
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.value(node);
        emitter.code.drop();
    }
}
