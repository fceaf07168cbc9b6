package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;

/** {@code left - 1}. */
record SubtractConstantNode(Node left, long right, Span span) implements Operator {

    @Override
    public Value execute(Frame frame) {
        Value first = left.execute(frame);
        if (first instanceof IntegerValue a && a.isSmall()) {
            long difference = a.small() - right;
            if (((a.small() ^ right) & (a.small() ^ difference)) >= 0) {
                return small(difference, frame);
            }
        }
        return any(BinaryOperator.SUBTRACT, first, IntegerValue.of(right), frame);
    }
}
