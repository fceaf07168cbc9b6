package dev.segue.eval;

import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;

/**
 * {@code + - * / div mod} within the host's limits: of integers that fit a {@code long} at once, of anything else by {@link
 * Arithmetic}. Each has its operands as values, and the right one as a {@code long} where that is known.
 */
final class Calculation {

    private Calculation() {}

    static Value apply(BinaryOperator operator, Value left, Value right, EvaluationContext context) {
        return switch (operator) {
            case ADD -> add(left, right, context);
            case SUBTRACT -> subtract(left, right, context);
            case MULTIPLY -> multiply(left, right, context);
            case INTEGER_DIVIDE -> wholeDivide(left, right, context);
            case MODULO -> modulo(left, right, context);
            case DIVIDE -> divide(left, right, context);
            case OR, AND, EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, IN, JOIN ->
                throw new IllegalArgumentException("not arithmetic: " + operator);
        };
    }

    static Value add(Value left, Value right, EvaluationContext context) {
        return right instanceof IntegerValue b && b.isSmall()
                ? add(left, b.small(), context)
                : any(BinaryOperator.ADD, left, right, context);
    }

    static Value add(Value left, long right, EvaluationContext context) {
        if (left instanceof IntegerValue a && a.isSmall()) {
            long sum = a.small() + right;
            if (((a.small() ^ sum) & (right ^ sum)) >= 0) {
                return small(sum, context);
            }
        }
        return any(BinaryOperator.ADD, left, IntegerValue.of(right), context);
    }

    static Value subtract(Value left, Value right, EvaluationContext context) {
        return right instanceof IntegerValue b && b.isSmall()
                ? subtract(left, b.small(), context)
                : any(BinaryOperator.SUBTRACT, left, right, context);
    }

    static Value subtract(Value left, long right, EvaluationContext context) {
        if (left instanceof IntegerValue a && a.isSmall()) {
            long difference = a.small() - right;
            if (((a.small() ^ right) & (a.small() ^ difference)) >= 0) {
                return small(difference, context);
            }
        }
        return any(BinaryOperator.SUBTRACT, left, IntegerValue.of(right), context);
    }

    static Value multiply(Value left, Value right, EvaluationContext context) {
        return right instanceof IntegerValue b && b.isSmall()
                ? multiply(left, b.small(), context)
                : any(BinaryOperator.MULTIPLY, left, right, context);
    }

    static Value multiply(Value left, long right, EvaluationContext context) {
        if (left instanceof IntegerValue a && a.isSmall()) {
            long product = a.small() * right;
            if (Math.multiplyHigh(a.small(), right) == product >> (Long.SIZE - 1)) {
                return small(product, context);
            }
        }
        return any(BinaryOperator.MULTIPLY, left, IntegerValue.of(right), context);
    }

    static Value wholeDivide(Value left, Value right, EvaluationContext context) {
        return right instanceof IntegerValue b && b.isSmall()
                ? wholeDivide(left, b.small(), context)
                : any(BinaryOperator.INTEGER_DIVIDE, left, right, context);
    }

    static Value wholeDivide(Value left, long right, EvaluationContext context) {
        if (right != 0
                && left instanceof IntegerValue a
                && a.isSmall()
                && (right != -1 || a.small() != Long.MIN_VALUE)) {
            return small(Integers.quotient(a.small(), right), context);
        }
        return any(BinaryOperator.INTEGER_DIVIDE, left, IntegerValue.of(right), context);
    }

    static Value modulo(Value left, Value right, EvaluationContext context) {
        return right instanceof IntegerValue b && b.isSmall()
                ? modulo(left, b.small(), context)
                : any(BinaryOperator.MODULO, left, right, context);
    }

    static Value modulo(Value left, long right, EvaluationContext context) {
        if (right != 0 && left instanceof IntegerValue a && a.isSmall()) {
            return small(Integers.modulo(a.small(), right), context);
        }
        return any(BinaryOperator.MODULO, left, IntegerValue.of(right), context);
    }

    static Value divide(Value left, Value right, EvaluationContext context) {
        return any(BinaryOperator.DIVIDE, left, right, context);
    }

    static Value divide(Value left, long right, EvaluationContext context) {
        return any(BinaryOperator.DIVIDE, left, IntegerValue.of(right), context);
    }

    private static Value any(BinaryOperator operator, Value left, Value right, EvaluationContext context) {
        return Elements.checkNumber(Arithmetic.apply(operator, left, right), context);
    }

    private static Value small(long result, EvaluationContext context) {
        IntegerValue value = IntegerValue.of(result);
        return context.takesAnyLong() ? value : Elements.checkNumber(value, context);
    }
}
