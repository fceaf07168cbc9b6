package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.Value;

/** {@code left / right}, which gives no integer. */
final class DivideNode implements Operator {
    private final Node left;
    private final Node right;
    private final Span span;

    DivideNode(Node left, Node right, Span span) {
        this.left = left;
        this.right = right;
        this.span = span;
    }

    @Override
    public Span span() {
        return span;
    }

    @Override
    public Value execute(Frame frame) {
        Value first = left.execute(frame);
        return any(BinaryOperator.DIVIDE, first, right.execute(frame), frame);
    }
}
