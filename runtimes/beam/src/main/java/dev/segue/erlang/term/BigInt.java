package dev.segue.erlang.term;

import java.math.BigInteger;

/**
 * An integer that does not fit in 64 bits; make integers of unknown size by {@link Int#of(BigInteger)}.
 *
 * @param value the number
 */
public record BigInt(BigInteger value) implements Term {
    /**
     * Keeps one form for each number, so that equal integers are equal terms.
     *
     * @throws IllegalArgumentException if the number fits in 64 bits
     */
    public BigInt {
        if (Int.fits(value)) {
            throw new IllegalArgumentException("An integer that fits in 64 bits is an Int: " + value);
        }
    }

    @Override
    public String toString() {
        return TermPrinter.print(this);
    }
}
