package dev.segue.value;

import java.math.BigDecimal;

/** A share of a hundred, exact: {@code 12.5%}. */
public record PercentageValue(BigDecimal percent) implements Value, Comparable<PercentageValue> {

    /** Takes trailing zeros off, so that {@code 50%} and {@code 50.0%} are equal. */
    public PercentageValue {
        percent = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
    }

    @Override
    public Kind kind() {
        return Kind.PERCENTAGE;
    }

    @Override
    public String literal() {
        return percent.toPlainString() + "%";
    }

    @Override
    public int compareTo(PercentageValue other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public String toString() {
        return literal();
    }
}
