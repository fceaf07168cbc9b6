package dev.segue.syntax;

import dev.segue.source.Span;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A constant, decoded. */
public sealed interface Literal extends Expr {
    /** {@code 42}, {@code 0xff}; exact at any size. */
    record IntegerNumber(BigInteger value, Span span) implements Literal {}

    /** {@code 3.25}; always finite. */
    record FloatNumber(double value, Span span) implements Literal {}

    /** {@code true} or {@code false}. */
    record Truth(boolean value, Span span) implements Literal {}

    /** {@code nil}. */
    record Nil(Span span) implements Literal {}

    /** {@code :ok}; the text is without the colon and its quotes. */
    record Atom(String value, Span span) implements Literal {}

    /** A text without interpolation, its escapes decoded and the indent of {@code """} taken off. */
    record Text(String value, Span span) implements Literal {}

    /** {@code 1m30s}, exact. */
    record Duration(BigInteger nanoseconds, Span span) implements Literal {}

    /** {@code infinity}, the duration greater than all others. */
    record Infinity(Span span) implements Literal {}

    /** {@code 64KiB}. */
    record Size(BigInteger bytes, Span span) implements Literal {}

    /** {@code 12.5%}; the value is 12.5, without zeros at its end, so that what is equal has one form. */
    record Percentage(BigDecimal percent, Span span) implements Literal {
        public Percentage {
            BigDecimal stripped = percent.stripTrailingZeros();
            percent = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }
}
