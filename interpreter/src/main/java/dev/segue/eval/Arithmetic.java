package dev.segue.eval;

import dev.segue.resolve.Operands;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.DurationValue;
import dev.segue.value.FloatValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.PercentageValue;
import dev.segue.value.SizeValue;
import dev.segue.value.Value;
import java.math.BigDecimal;

/** The arithmetic of numbers; that of amounts is in {@link Amounts}. */
public final class Arithmetic {

    private Arithmetic() {}

    /**
     * Applies {@code + - * / div mod}.
     *
     * @throws ScriptFailure of kind {@code :type} or {@code :arithmetic}
     */
    public static Value apply(BinaryOperator operator, Value left, Value right) {
        if (left instanceof IntegerValue a && right instanceof IntegerValue b) {
            return Integers.apply(operator, a, b);
        }
        if (Operands.result(operator, left.kind(), right.kind()) == null) {
            throw new ScriptFailure(
                    FailureKind.TYPE,
                    "%s does not take %s and %s"
                            .formatted(operator.symbol(), Shown.withType(left), Shown.withType(right)));
        }
        return isNumber(left) && isNumber(right)
                ? floats(operator, number(left), number(right))
                : Amounts.apply(operator, left, right);
    }

    /** The negative of a number or amount. */
    public static Value negate(Value operand) {
        return switch (operand) {
            case IntegerValue integer -> Integers.apply(BinaryOperator.SUBTRACT, IntegerValue.of(0), integer);
            case FloatValue real -> new FloatValue(-real.number());
            case DurationValue duration when duration.isInfinite() -> throw Amounts.noResult();
            case DurationValue duration -> new DurationValue(-duration.micros());
            case SizeValue size -> new SizeValue(-size.bytes());
            case PercentageValue share -> new PercentageValue(share.percent().negate());
            case Value other -> throw new ScriptFailure(FailureKind.TYPE, "- does not take " + Shown.withType(other));
        };
    }

    static boolean isNumber(Value value) {
        return value instanceof IntegerValue || value instanceof FloatValue;
    }

    /** A number as an exact decimal. */
    static BigDecimal exact(Value number) {
        return number instanceof IntegerValue integer
                ? new BigDecimal(integer.number())
                : new BigDecimal(((FloatValue) number).number());
    }

    /** A number as a double; an integer beyond all doubles fails. */
    static double number(Value value) {
        double number =
                value instanceof IntegerValue integer ? integer.number().doubleValue() : ((FloatValue) value).number();
        if (Double.isInfinite(number)) {
            throw notFinite();
        }
        return number;
    }

    /** A float, which must be finite. */
    static FloatValue finite(double number) {
        if (!Double.isFinite(number)) {
            throw notFinite();
        }
        return new FloatValue(number);
    }

    private static ScriptFailure notFinite() {
        return new ScriptFailure(FailureKind.ARITHMETIC, "the result is larger than a float can be");
    }

    static ScriptFailure byZero() {
        return new ScriptFailure(FailureKind.ARITHMETIC, "division by zero");
    }

    private static Value floats(BinaryOperator operator, double left, double right) {
        return switch (operator) {
            case ADD -> finite(left + right);
            case SUBTRACT -> finite(left - right);
            case MULTIPLY -> finite(left * right);
            case DIVIDE -> {
                if (right == 0) {
                    throw byZero();
                }
                yield finite(left / right);
            }
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
                    JOIN -> throw new IllegalArgumentException("not arithmetic on floats: " + operator);
        };
    }
}
