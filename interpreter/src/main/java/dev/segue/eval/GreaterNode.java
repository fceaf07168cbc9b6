package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.BooleanValue;
import dev.segue.value.Value;

/** {@code left > right}. */
final class GreaterNode implements Order {
    private final Node left;
    private final Node right;
    private final Span span;

    GreaterNode(Node left, Node right, Span span) {
        this.left = left;
        this.right = right;
        this.span = span;
    }

    @Override
    public Node left() {
        return left;
    }

    @Override
    public Node right() {
        return right;
    }

    @Override
    public Span span() {
        return span;
    }

    @Override
    public Value execute(Frame frame) {
        return BooleanValue.of(compared(frame) > 0);
    }
}
