package dev.segue.eval;

import dev.segue.value.BooleanValue;
import dev.segue.value.Value;

/** {@code not operand}. */
final class NotNode implements Node {
    private final Condition operand;

    NotNode(Condition operand) {
        this.operand = operand;
    }

    @Override
    public Value execute(Frame frame) {
        return BooleanValue.of(!operand.holds(frame));
    }
}
