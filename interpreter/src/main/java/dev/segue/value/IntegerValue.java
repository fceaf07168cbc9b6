package dev.segue.value;

import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An exact integer of any size. One that fits a {@code long} is kept as one, which nearly all are. */
public final class IntegerValue implements Value {
    private static final int LONG_BITS = 63;

    private final long small;
    private final @Nullable BigInteger large;

    private IntegerValue(long small, @Nullable BigInteger large) {
        this.small = small;
        this.large = large;
    }

    /** The value of a Java number. */
    public static IntegerValue of(long number) {
        return new IntegerValue(number, null);
    }

    /** The value of a Java number. */
    public static IntegerValue of(BigInteger number) {
        return number.bitLength() <= LONG_BITS ? of(number.longValue()) : new IntegerValue(0, number);
    }

    /** The number. */
    public BigInteger number() {
        return large == null ? BigInteger.valueOf(small) : large;
    }

    /** Whether it fits a {@code long}. */
    public boolean isSmall() {
        return large == null;
    }

    /**
     * The number, if it {@linkplain #isSmall() fits}.
     *
     * @throws ArithmeticException if it does not
     */
    public long small() {
        if (large != null) {
            throw new ArithmeticException(large + " does not fit a long");
        }
        return small;
    }

    /** How many bits the number has besides its sign. */
    public int bitLength() {
        return large == null ? Long.SIZE - Long.numberOfLeadingZeros(small < 0 ? ~small : small) : large.bitLength();
    }

    @Override
    public Kind kind() {
        return Kind.INTEGER;
    }

    @Override
    public String literal() {
        return large == null ? Long.toString(small) : large.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return switch (other) {
            case IntegerValue integer -> small == integer.small && Objects.equals(large, integer.large);
            case FloatValue real -> real.equals(this);
            case null, default -> false;
        };
    }

    @Override
    public int hashCode() {
        return large == null ? Long.hashCode(small) : large.hashCode();
    }

    @Override
    public String toString() {
        return literal();
    }
}
