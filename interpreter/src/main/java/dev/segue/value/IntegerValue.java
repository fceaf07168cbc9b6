package dev.segue.value;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** An exact integer of any size. */
public record IntegerValue(BigInteger number) implements Value {

    /** The value of a Java number. */
    public static IntegerValue of(long number) {
        return new IntegerValue(BigInteger.valueOf(number));
    }

    @Override
    public Kind kind() {
        return Kind.INTEGER;
    }

    @Override
    public String literal() {
        return number.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return switch (other) {
            case IntegerValue integer -> number.equals(integer.number);
            case FloatValue real -> real.equals(this);
            case null, default -> false;
        };
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return literal();
    }
}
