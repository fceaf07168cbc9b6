package dev.segue.eval;

import dev.segue.value.Value;

/** A constant. */
final class ConstantNode implements Node {
    private final Value value;

    ConstantNode(Value value) {
        this.value = value;
    }

    Value value() {
        return value;
    }

    @Override
    public Value execute(Frame frame) {
        return value;
    }
}
