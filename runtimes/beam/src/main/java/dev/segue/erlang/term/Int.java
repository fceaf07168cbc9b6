package dev.segue.erlang.term;

import java.math.BigInteger;

/**
 * An integer that fits in 64 bits; larger ones are {@link BigInt}.
 *
 * @param value the number
 */
public record Int(long value) implements Term {
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    /** The integer of that value. */
    public static Int of(long value) {
        return new Int(value);
    }

    /** The integer of that value, in the one form that its size has. */
    public static Term of(BigInteger value) {
        return fits(value) ? new Int(value.longValueExact()) : new BigInt(value);
    }

    static boolean fits(BigInteger value) {
        return value.compareTo(LEAST) >= 0 && value.compareTo(GREATEST) <= 0;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
