package dev.segue.eval;

import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code name = value}, which adds and takes away too where the value does. */
final class AssignAction implements Action {
    private final int variable;
    private final Node value;

    AssignAction(int variable, Node value) {
        this.variable = variable;
        this.value = value;
    }

    @Override
    public @Nullable Value perform(Frame frame) {
        frame.assign(variable, Elements.checkNumber(value.execute(frame), frame.context()));
        return null;
    }
}
