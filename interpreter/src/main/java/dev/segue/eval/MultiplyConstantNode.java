package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;

/** {@code left * 2}. */
record MultiplyConstantNode(Node left, long right, Span span) implements Operator {

    @Override
    public Value execute(Frame frame) {
        Value first = left.execute(frame);
        if (first instanceof IntegerValue a && a.isSmall()) {
            long product = a.small() * right;
            if (Math.multiplyHigh(a.small(), right) == product >> (Long.SIZE - 1)) {
                return small(product, frame);
            }
        }
        return any(BinaryOperator.MULTIPLY, first, IntegerValue.of(right), frame);
    }
}
