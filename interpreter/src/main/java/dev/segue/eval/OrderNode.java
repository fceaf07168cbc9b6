package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;
import org.objectweb.asm.Label;

/** {@code left < right} or another one of {@code < <= > >=}. */
record OrderNode(BinaryOperator operator, Node left, Node right, Span span) implements Truth {

    @Override
    public boolean holds(Frame frame) {
        Value first = left.execute(frame);
        Value second = right.execute(frame);
        try {
            return holds(operator, first, second);
        } catch (ScriptFailure failure) {
            throw failure.at(span, frame);
        }
    }

    static boolean holds(BinaryOperator operator, Value left, Value right) {
        int compared = left instanceof IntegerValue a && a.isSmall() && right instanceof IntegerValue b && b.isSmall()
                ? Long.compare(a.small(), b.small())
                : Comparison.compare(left, right);
        return switch (operator) {
            case LESS -> compared < 0;
            case LESS_OR_EQUAL -> compared <= 0;
            case GREATER -> compared > 0;
            case GREATER_OR_EQUAL -> compared >= 0;
            case OR, AND, EQUAL, NOT_EQUAL, IN, JOIN, ADD, SUBTRACT, MULTIPLY, DIVIDE, INTEGER_DIVIDE, MODULO ->
                throw new IllegalArgumentException("no order: " + operator);
        };
    }

    @Override
    public void emit(Emitter emitter, Label otherwise) {
        emitter.code.constant(operator, BinaryOperator.class);
        emitter.value(left);
        emitter.value(right);
        emitter.mark(span);
        emitter.code.function(OrderNode.class, "holds", boolean.class, BinaryOperator.class, Value.class, Value.class);
        emitter.code.ifFalse(otherwise);
    }
}
