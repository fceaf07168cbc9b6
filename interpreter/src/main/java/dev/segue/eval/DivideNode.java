package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.Value;

/** {@code left / right}, which gives no integer. */
record DivideNode(Node left, Node right, Span span) implements Operator {

    @Override
    public Value execute(Frame frame) {
        Value first = left.execute(frame);
        return any(BinaryOperator.DIVIDE, first, right.execute(frame), frame);
    }
}
