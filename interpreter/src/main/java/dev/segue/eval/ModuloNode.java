package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;

/** {@code left mod right}. */
record ModuloNode(Node left, Node right, Span span) implements Operator {

    @Override
    public Value execute(Frame frame) {
        Value first = left.execute(frame);
        Value second = right.execute(frame);
        if (first instanceof IntegerValue a && a.isSmall() && second instanceof IntegerValue b && b.isSmall()) {
            if (b.small() != 0) {
                return small(Integers.modulo(a.small(), b.small()), frame);
            }
        }
        return any(BinaryOperator.MODULO, first, second, frame);
    }
}
