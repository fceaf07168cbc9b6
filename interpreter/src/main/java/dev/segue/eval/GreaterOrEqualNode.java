package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.BooleanValue;
import dev.segue.value.Value;

/** {@code left >= right}. */
record GreaterOrEqualNode(Node left, Node right, Span span) implements Order {

    @Override
    public Value execute(Frame frame) {
        return BooleanValue.of(compared(frame) >= 0);
    }
}
