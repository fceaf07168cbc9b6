package dev.segue.eval;

import dev.segue.value.BooleanValue;
import dev.segue.value.Value;

/** {@code left == right} or, if something else is wanted, {@code left != right}; fails only within an operand. */
record EqualNode(Node left, Node right, boolean wanted) implements Node {

    @Override
    public Value execute(Frame frame) {
        Value first = left.execute(frame);
        return BooleanValue.of(first.equals(right.execute(frame)) == wanted);
    }
}
