package dev.segue.erlang.term;

/**
 * A float. Erlang knows no infinity and no NaN.
 *
 * @param value a finite number
 */
public record FloatTerm(double value) implements Term {
    /**
     * Checks that the number is one.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public FloatTerm {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("An Erlang float is finite: " + value);
        }
    }

    /** The float of that value. */
    public static FloatTerm of(double value) {
        return new FloatTerm(value);
    }

    @Override
    public String toString() {
        return TermPrinter.print(this);
    }
}
