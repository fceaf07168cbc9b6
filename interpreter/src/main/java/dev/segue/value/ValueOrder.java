package dev.segue.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order of {@code <}, {@code sort}, {@code min} and {@code max}: within numbers, strings (by code point), durations,
 * sizes, percentages, atoms (by text), and lists and tuples of such, element by element.
 */
public final class ValueOrder implements Comparator<Value> {

    /** The one order. */
    public static final ValueOrder ORDER = new ValueOrder();

    private ValueOrder() {}

    /** Two values between which no order is defined. */
    public static final class Unordered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unordered(Value left, Value right) {
            super("there is no order between %s and %s".formatted(left.literal(), right.literal()));
        }
    }

    /**
     * Compares.
     *
     * @throws Unordered where the language defines no order
     */
    @Override
    public int compare(Value left, Value right) {
        if (left instanceof IntegerValue a && right instanceof IntegerValue b) {
            return a.isSmall() && b.isSmall()
                    ? Long.compare(a.small(), b.small())
                    : a.number().compareTo(b.number());
        }
        if (isNumber(left) && isNumber(right)) {
            return decimal(left).compareTo(decimal(right));
        }
        return switch (left) {
            case StringValue a when right instanceof StringValue b -> codePoints(a.text(), b.text());
            case AtomValue a when right instanceof AtomValue b -> codePoints(a.name(), b.name());
            case DurationValue a when right instanceof DurationValue b -> a.compareTo(b);
            case SizeValue a when right instanceof SizeValue b -> a.compareTo(b);
            case PercentageValue a when right instanceof PercentageValue b -> a.compareTo(b);
            case ListValue a when right instanceof ListValue b -> elements(a.elements(), b.elements());
            case TupleValue a when right instanceof TupleValue b -> elements(a.elements(), b.elements());
            default -> throw new Unordered(left, right);
        };
    }

    private static boolean isNumber(Value value) {
        return value instanceof IntegerValue || value instanceof FloatValue;
    }

    private static BigDecimal decimal(Value value) {
        return value instanceof FloatValue real
                ? new BigDecimal(real.number())
                : new BigDecimal(((IntegerValue) value).number());
    }

    private static int codePoints(String left, String right) {
        return Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
    }

    private int elements(List<Value> left, List<Value> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
