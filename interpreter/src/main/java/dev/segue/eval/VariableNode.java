package dev.segue.eval;

import dev.segue.value.Value;

/** The value of a {@code var}. */
record VariableNode(int index) implements Node {

    @Override
    public Value execute(Frame frame) {
        return frame.variable(index);
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.code.load(emitter.variable(index));
    }
}
