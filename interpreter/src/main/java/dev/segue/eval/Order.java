package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;

/** One of {@code < <= > >=}. */
interface Order extends Node {

    Node left();

    Node right();

    /** Where it stands. */
    Span span();

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

    /** Less than 0, 0 or more than 0, as the left operand is less than the right one, equal or more. */
    default int compared(Frame frame) {
        Value first = left().execute(frame);
        Value second = right().execute(frame);
        return first instanceof IntegerValue a && a.isSmall() && second instanceof IntegerValue b && b.isSmall()
                ? Long.compare(a.small(), b.small())
                : any(first, second, frame);
    }

    private int any(Value first, Value second, Frame frame) {
        try {
            return Comparison.compare(first, second);
        } catch (ScriptFailure failure) {
            throw failure.at(span(), frame);
        }
    }
}
