package dev.segue.eval;

import dev.segue.syntax.BinaryOperator;
import dev.segue.value.IntegerValue;
import dev.segue.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The arithmetic of integers of any size; {@link Calculation} does itself what fits a {@code long}. */
final class Integers {
    /** A double holds integers of that many bits exactly. */
    private static final int DOUBLE_BITS = 53;

    private Integers() {}

    /**
     * Applies {@code + - * / div mod}.
     *
     * @throws ScriptFailure of kind {@code :arithmetic} where something is divided by zero
     */
    static Value apply(BinaryOperator operator, IntegerValue left, IntegerValue right) {
        return apply(operator, left.number(), right.number());
    }

    /** The quotient rounded down; the divisor is not 0. Processors divide 32 bits much faster than 64. */
    static long quotient(long left, long right) {
        return isShort(left, right) ? (int) left / (int) right : Math.floorDiv(left, right);
    }

    /** What is left of {@link #quotient}. */
    static long modulo(long left, long right) {
        return isShort(left, right) ? (int) left % (int) right : Math.floorMod(left, right);
    }

    private static boolean isShort(long left, long right) {
        return (left | right) >>> (Integer.SIZE - 1) == 0;
    }

    private static Value apply(BinaryOperator operator, BigInteger left, BigInteger right) {
        return switch (operator) {
            case ADD -> IntegerValue.of(left.add(right));
            case SUBTRACT -> IntegerValue.of(left.subtract(right));
            case MULTIPLY -> IntegerValue.of(left.multiply(right));
            case DIVIDE -> ratio(left, right);
            case INTEGER_DIVIDE -> IntegerValue.of(floor(left, right)[0]);
            case MODULO -> IntegerValue.of(floor(left, right)[1]);
            case OR, AND, EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, IN, JOIN ->
                throw new IllegalArgumentException("not arithmetic: " + operator);
        };
    }

    /** The double nearest to the exact quotient, also where the operands themselves are beyond all doubles. */
    private static Value ratio(BigInteger left, BigInteger right) {
        if (right.signum() == 0) {
            throw Arithmetic.byZero();
        }
        if (left.bitLength() <= DOUBLE_BITS && right.bitLength() <= DOUBLE_BITS) {
            return Arithmetic.finite(left.doubleValue() / right.doubleValue());
        }
        return Arithmetic.finite(Amounts.ratio(new BigDecimal(left), new BigDecimal(right)));
    }

    private static BigInteger[] floor(BigInteger left, BigInteger right) {
        if (right.signum() == 0) {
            throw Arithmetic.byZero();
        }
        BigInteger[] parts = left.divideAndRemainder(right);
        if (parts[1].signum() != 0 && parts[1].signum() != right.signum()) {
            return new BigInteger[] {parts[0].subtract(BigInteger.ONE), parts[1].add(right)};
        }
        return parts;
    }
}
