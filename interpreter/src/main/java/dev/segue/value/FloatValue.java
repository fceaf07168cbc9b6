package dev.segue.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A finite IEEE double; there is no NaN and no infinity among the numbers. */
public record FloatValue(double number) implements Value {

    /** Refuses what is not finite with an {@link IllegalArgumentException}. */
    public FloatValue {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a float must be finite: " + number);
        }
    }

    /** Whether the number has no fraction. */
    public boolean isWhole() {
        return number == Math.rint(number);
    }

    /** The exact integer that a whole float stands for. */
    public BigInteger whole() {
        return new BigDecimal(number).toBigIntegerExact();
    }

    @Override
    public Kind kind() {
        return Kind.FLOAT;
    }

    @Override
    public String literal() {
        return Double.toString(number).replace('E', 'e');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return switch (other) {
            case FloatValue real -> number == real.number;
            case IntegerValue integer -> isWhole() && whole().equals(integer.number());
            case null, default -> false;
        };
    }

    @Override
    public int hashCode() {
        return isWhole() ? IntegerValue.of(whole()).hashCode() : Double.hashCode(number);
    }

    @Override
    public String toString() {
        return literal();
    }
}
