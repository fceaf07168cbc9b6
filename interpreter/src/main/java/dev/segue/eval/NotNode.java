package dev.segue.eval;

import dev.segue.value.BooleanValue;
import dev.segue.value.Value;

/** {@code not operand}. */
record NotNode(Condition operand) implements Node {

    @Override
    public Value execute(Frame frame) {
        return BooleanValue.of(!operand.holds(frame));
    }
}
