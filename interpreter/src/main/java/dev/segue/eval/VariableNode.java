package dev.segue.eval;

import dev.segue.value.Value;

/** The value of a {@code var}. */
final class VariableNode implements Node {
    private final int index;

    VariableNode(int index) {
        this.index = index;
    }

    @Override
    public Value execute(Frame frame) {
        return frame.variable(index);
    }
}
