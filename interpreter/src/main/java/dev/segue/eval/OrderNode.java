package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.BooleanValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;

/** One of {@code < <= > >=}. */
record OrderNode(BinaryOperator operator, Operand left, Operand right, Span span) implements Node {

    @Override
    public Value execute(Frame frame) {
        Value first = left.in(frame);
        Value second = right.in(frame);
        int order = first instanceof IntegerValue a && a.isSmall() && second instanceof IntegerValue b && b.isSmall()
                ? Long.compare(a.small(), b.small())
                : order(first, second, frame);
        return BooleanValue.of(
                switch (operator) {
                    case LESS -> order < 0;
                    case LESS_OR_EQUAL -> order <= 0;
                    case GREATER -> order > 0;
                    case GREATER_OR_EQUAL -> order >= 0;
                    default -> throw new IllegalStateException("no order: " + operator);
                });
    }

    private int order(Value first, Value second, Frame frame) {
        try {
            return Comparison.compare(first, second);
        } catch (ScriptFailure failure) {
            throw failure.at(span, frame);
        }
    }
}
