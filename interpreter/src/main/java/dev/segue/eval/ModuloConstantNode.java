package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;

/** {@code left mod 2, where the right one is not 0}. */
record ModuloConstantNode(Node left, long right, Span span) implements Operator {

    @Override
    public Value execute(Frame frame) {
        Value first = left.execute(frame);
        if (first instanceof IntegerValue a && a.isSmall()) {
            return small(Integers.modulo(a.small(), right), frame);
        }
        return any(BinaryOperator.MODULO, first, IntegerValue.of(right), frame);
    }
}
