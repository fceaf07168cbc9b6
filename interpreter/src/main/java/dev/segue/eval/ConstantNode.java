package dev.segue.eval;

import dev.segue.value.Value;

/** A constant. */
record ConstantNode(Value value) implements Node {

    @Override
    public Value execute(Frame frame) {
        return value;
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.constant(value);
    }
}
