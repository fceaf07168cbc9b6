package dev.segue.eval;

import dev.segue.syntax.BinaryOperator;
import dev.segue.value.DurationValue;
import dev.segue.value.PercentageValue;
import dev.segue.value.SizeValue;
import dev.segue.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** The arithmetic of durations, sizes and percentages. Exact, rounded half up to the smallest unit. */
final class Amounts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** The number of microseconds that stands for infinity: an amount and its opposite are nearer to zero. */
    private static final BigInteger BEYOND = BigInteger.valueOf(Long.MAX_VALUE);

    private static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);

    private Amounts() {}

    /** Applies an operator to operands whose kinds it takes. */
    static Value apply(BinaryOperator operator, Value left, Value right) {
        return switch (operator) {
            case ADD ->
                infinite(left) || infinite(right)
                        ? DurationValue.INFINITY
                        : of(left, amount(left).add(amount(right)));
            case SUBTRACT -> subtract(left, right);
            case MULTIPLY -> multiply(left, right);
            case DIVIDE -> divide(left, right);
            case INTEGER_DIVIDE,
                    MODULO,
                    OR,
                    AND,
                    EQUAL,
                    NOT_EQUAL,
                    LESS,
                    LESS_OR_EQUAL,
                    GREATER,
                    GREATER_OR_EQUAL,
                    IN,
                    JOIN -> throw new IllegalArgumentException("not arithmetic on amounts: " + operator);
        };
    }

    private static Value subtract(Value left, Value right) {
        if (infinite(right)) {
            throw noResult();
        }
        return infinite(left) ? left : of(left, amount(left).subtract(amount(right)));
    }

    private static Value multiply(Value left, Value right) {
        if (left instanceof PercentageValue share) {
            return share(share, right);
        }
        if (right instanceof PercentageValue share) {
            return share(share, left);
        }
        Value whole = Arithmetic.isNumber(left) ? right : left;
        BigDecimal factor = Arithmetic.exact(Arithmetic.isNumber(left) ? left : right);
        return infinite(whole) ? infinity(factor) : of(whole, amount(whole).multiply(factor));
    }

    private static Value share(PercentageValue share, Value whole) {
        BigDecimal factor = share.percent().divide(HUNDRED);
        if (Arithmetic.isNumber(whole)) {
            return Arithmetic.finite(factor.multiply(Arithmetic.exact(whole)).doubleValue());
        }
        return infinite(whole) ? infinity(factor) : of(whole, amount(whole).multiply(factor));
    }

    private static Value divide(Value left, Value right) {
        boolean byNumber = Arithmetic.isNumber(right);
        BigDecimal divisor = byNumber ? Arithmetic.exact(right) : amount(right);
        if (divisor.signum() == 0) {
            throw Arithmetic.byZero();
        }
        if (infinite(left)) {
            if (byNumber) {
                return infinity(divisor);
            }
            throw noResult();
        }
        if (infinite(right)) {
            return Arithmetic.finite(0.0);
        }
        return byNumber
                ? of(left, amount(left).divide(divisor, DIGITS))
                : Arithmetic.finite(ratio(amount(left), divisor));
    }

    /** The double next to an exact quotient. */
    static double ratio(BigDecimal left, BigDecimal right) {
        return left.divide(right, DIGITS).doubleValue();
    }

    private static Value infinity(BigDecimal factor) {
        if (factor.signum() <= 0) {
            throw noResult();
        }
        return DurationValue.INFINITY;
    }

    private static boolean infinite(Value value) {
        return value instanceof DurationValue duration && duration.isInfinite();
    }

    private static BigDecimal amount(Value value) {
        return switch (value) {
            case DurationValue duration -> BigDecimal.valueOf(duration.micros());
            case SizeValue size -> BigDecimal.valueOf(size.bytes());
            case PercentageValue share -> share.percent();
            case Value other -> throw new IllegalArgumentException("not an amount: " + other);
        };
    }

    private static Value of(Value like, BigDecimal amount) {
        return switch (like) {
            case DurationValue duration -> new DurationValue(whole(amount));
            case SizeValue size -> new SizeValue(whole(amount));
            case PercentageValue share -> new PercentageValue(amount);
            case Value other -> throw new IllegalArgumentException("not an amount: " + other);
        };
    }

    private static long whole(BigDecimal amount) {
        BigInteger rounded = amount.setScale(0, RoundingMode.HALF_UP).toBigInteger();
        if (rounded.abs().compareTo(BEYOND) >= 0) {
            throw new ScriptFailure(FailureKind.ARITHMETIC, "the result is larger than a value of its kind can be");
        }
        return rounded.longValueExact();
    }

    static ScriptFailure noResult() {
        return new ScriptFailure(FailureKind.ARITHMETIC, "this has no result: infinity is no amount of time");
    }
}
