package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;

/** {@code left * right}. */
record MultiplyNode(Node left, Node right, Span span) implements Operator {

    @Override
    public Value execute(Frame frame) {
        Value first = left.execute(frame);
        Value second = right.execute(frame);
        if (first instanceof IntegerValue a && a.isSmall() && second instanceof IntegerValue b && b.isSmall()) {
            long product = a.small() * b.small();
            if (Math.multiplyHigh(a.small(), b.small()) == product >> (Long.SIZE - 1)) {
                return small(product, frame);
            }
        }
        return any(BinaryOperator.MULTIPLY, first, second, frame);
    }
}
