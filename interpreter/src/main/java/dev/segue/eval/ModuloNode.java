package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;

/** {@code left mod right}. */
final class ModuloNode implements Operator {
    private final Node left;
    private final Node right;
    private final Span span;

    ModuloNode(Node left, Node right, Span span) {
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
        Value second = right.execute(frame);
        if (first instanceof IntegerValue a && a.isSmall() && second instanceof IntegerValue b && b.isSmall()) {
            if (b.small() != 0) {
                return small(Math.floorMod(a.small(), b.small()), frame);
            }
        }
        return any(BinaryOperator.MODULO, first, second, frame);
    }
}
