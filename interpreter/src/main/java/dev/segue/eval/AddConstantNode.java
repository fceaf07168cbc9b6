package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;

/** {@code left + 1}. */
record AddConstantNode(Node left, long right, Span span) implements Operator {

    @Override
    public Value execute(Frame frame) {
        Value first = left.execute(frame);
        if (first instanceof IntegerValue a && a.isSmall()) {
            long sum = a.small() + right;
            if (((a.small() ^ sum) & (right ^ sum)) >= 0) {
                return small(sum, frame);
            }
        }
        return any(BinaryOperator.ADD, first, IntegerValue.of(right), frame);
    }
}
