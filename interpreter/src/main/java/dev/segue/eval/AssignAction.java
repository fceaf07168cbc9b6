package dev.segue.eval;

import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code name = value}. */
record AssignAction(int variable, Node value) implements Action {

    @Override
    public @Nullable Value perform(Frame frame) {
        frame.assign(variable, value.execute(frame));
        return null;
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.value(value);
        emitter.assign(variable);
    }
}
