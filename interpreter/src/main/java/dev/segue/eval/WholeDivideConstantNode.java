package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;

/** {@code left div 2, where the right one is neither 0 nor -1}. */
record WholeDivideConstantNode(Node left, long right, Span span) implements Operator {

    @Override
    public Value execute(Frame frame) {
        Value first = left.execute(frame);
        if (first instanceof IntegerValue a && a.isSmall()) {
            return small(Integers.quotient(a.small(), right), frame);
        }
        return any(BinaryOperator.INTEGER_DIVIDE, first, IntegerValue.of(right), frame);
    }
}
