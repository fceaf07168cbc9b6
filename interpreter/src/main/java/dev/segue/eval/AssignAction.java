package dev.segue.eval;

import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code name = value}, which adds and takes away too where the value does. */
record AssignAction(int variable, Node value) implements Action {

    @Override
    public @Nullable Value perform(Frame frame) {
        frame.assign(variable, Elements.checkNumber(value.execute(frame), frame.context()));
        return null;
    }
}
