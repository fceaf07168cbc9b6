package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;

/** {@code left mod 2, where the right one is not 0}. */
final class ModuloConstantNode implements Operator {
    private final Node left;
    private final long right;
    private final Span span;

    ModuloConstantNode(Node left, long right, Span span) {
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
        if (first instanceof IntegerValue a && a.isSmall()) {
            return small(Math.floorMod(a.small(), right), frame);
        }
        return any(BinaryOperator.MODULO, first, IntegerValue.of(right), frame);
    }
}
