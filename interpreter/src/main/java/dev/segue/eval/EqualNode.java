package dev.segue.eval;

import dev.segue.value.BooleanValue;
import dev.segue.value.Value;

/** {@code left == right} or, if something else is wanted, {@code left != right}; fails only within an operand. */
final class EqualNode implements Node {
    private final Node left;
    private final Node right;
    private final boolean wanted;

    EqualNode(Node left, Node right, boolean wanted) {
        this.left = left;
        this.right = right;
        this.wanted = wanted;
    }

    @Override
    public Value execute(Frame frame) {
        Value first = left.execute(frame);
        return BooleanValue.of(first.equals(right.execute(frame)) == wanted);
    }
}
