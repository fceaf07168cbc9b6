package dev.segue.eval;

import dev.segue.value.BooleanValue;
import dev.segue.value.Value;

/** {@code left or right}. */
final class OrNode implements Node {
    private final Condition left;
    private final Condition right;

    OrNode(Condition left, Condition right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public Value execute(Frame frame) {
        return BooleanValue.of(left.holds(frame) || right.holds(frame));
    }
}
