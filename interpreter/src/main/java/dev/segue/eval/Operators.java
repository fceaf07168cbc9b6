package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import org.jspecify.annotations.Nullable;

/** Makes the nodes of {@code + - * / div mod}. */
final class Operators {

    private Operators() {}

    static Node of(BinaryOperator operator, Node left, Node right, Span span) {
        Node special = right instanceof ConstantNode(IntegerValue number) && number.isSmall()
                ? withConstant(operator, left, number.small(), span)
                : null;
        return special == null ? general(operator, left, right, span) : special;
    }

    private static @Nullable Node withConstant(BinaryOperator operator, Node left, long right, Span span) {
        return switch (operator) {
            case ADD -> new AddConstantNode(left, right, span);
            case SUBTRACT -> new SubtractConstantNode(left, right, span);
            case MULTIPLY -> new MultiplyConstantNode(left, right, span);
            case INTEGER_DIVIDE -> right == 0 || right == -1 ? null : new WholeDivideConstantNode(left, right, span);
            case MODULO -> right == 0 ? null : new ModuloConstantNode(left, right, span);
            default -> null;
        };
    }

    private static Node general(BinaryOperator operator, Node left, Node right, Span span) {
        return switch (operator) {
            case ADD -> new AddNode(left, right, span);
            case SUBTRACT -> new SubtractNode(left, right, span);
            case MULTIPLY -> new MultiplyNode(left, right, span);
            case DIVIDE -> new DivideNode(left, right, span);
            case INTEGER_DIVIDE -> new WholeDivideNode(left, right, span);
            case MODULO -> new ModuloNode(left, right, span);
            case OR, AND, EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, IN, JOIN ->
                throw new IllegalArgumentException("not arithmetic: " + operator);
        };
    }
}
