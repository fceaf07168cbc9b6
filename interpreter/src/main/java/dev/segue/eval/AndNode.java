package dev.segue.eval;

import dev.segue.value.BooleanValue;
import dev.segue.value.Value;

/** {@code left and right}. */
record AndNode(Condition left, Condition right) implements Node {

    @Override
    public Value execute(Frame frame) {
        return BooleanValue.of(left.holds(frame) && right.holds(frame));
    }
}
