package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;
import org.objectweb.asm.Label;

/** One of {@code < <= > >=}. */
interface Order extends Truth {

    Node left();

    Node right();

    /** Where it stands. */
    Span span();

    /** Less than 0, 0 or more than 0, as the left operand is less than the right one, equal or more. */
    static int compare(Value first, Value second) {
        return first instanceof IntegerValue a && a.isSmall() && second instanceof IntegerValue b && b.isSmall()
                ? Long.compare(a.small(), b.small())
                : Comparison.compare(first, second);
    }

    static Node of(BinaryOperator operator, Node left, Node right, Span span) {
        return switch (operator) {
            case LESS -> new LessNode(left, right, span);
            case LESS_OR_EQUAL -> new LessOrEqualNode(left, right, span);
            case GREATER -> new GreaterNode(left, right, span);
            case GREATER_OR_EQUAL -> new GreaterOrEqualNode(left, right, span);
            case OR, AND, EQUAL, NOT_EQUAL, IN, JOIN, ADD, SUBTRACT, MULTIPLY, DIVIDE, INTEGER_DIVIDE, MODULO ->
                throw new IllegalArgumentException("no order: " + operator);
        };
    }

    /** The operands compared. */
    default int compared(Frame frame) {
        Value first = left().execute(frame);
        Value second = right().execute(frame);
        try {
            return compare(first, second);
        } catch (ScriptFailure failure) {
            throw failure.at(span(), frame);
        }
    }

    /** Each has a static {@code holds} of both operands. */
    @Override
    default void emit(Emitter emitter, Label otherwise) {
        emitter.value(left());
        emitter.value(right());
        emitter.mark(span());
        emitter.code.function(getClass(), "holds", boolean.class, Value.class, Value.class);
        emitter.code.ifFalse(otherwise);
    }
}
