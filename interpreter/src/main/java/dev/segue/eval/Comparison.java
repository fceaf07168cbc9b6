package dev.segue.eval;

import dev.segue.value.FloatValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.RangeValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import dev.segue.value.ValueOrder;
import java.math.BigInteger;

/** Order and membership. */
public final class Comparison {

    private Comparison() {}

    /**
     * Compares two values.
     *
     * @throws ScriptFailure of kind {@code :type} where the language defines no order
     */
    public static int compare(Value left, Value right) {
        try {
            return ValueOrder.ORDER.compare(left, right);
        } catch (ValueOrder.Unordered unordered) {
            throw new ScriptFailure(
                    FailureKind.TYPE,
                    "there is no order between %s and %s".formatted(Shown.withType(left), Shown.withType(right)));
        }
    }

    /**
     * Whether a list or range has an element, a map a key, or a string a part.
     *
     * @throws ScriptFailure of kind {@code :type} for any other whole
     */
    public static boolean contains(Value whole, Value part) {
        return switch (whole) {
            case ListValue list -> list.elements().contains(part);
            case RangeValue range -> contains(range, part);
            case MapValue map -> map.entries().containsKey(part);
            case StringValue string
            when part instanceof StringValue inner -> string.text().contains(inner.text());
            case Value other ->
                throw new ScriptFailure(
                        FailureKind.TYPE,
                        "in looks into a list, range, map or string; %s cannot be looked for in %s"
                                .formatted(Shown.withType(part), Shown.withType(other)));
        };
    }

    private static boolean contains(RangeValue range, Value part) {
        BigInteger number = switch (part) {
            case IntegerValue integer -> integer.number();
            case FloatValue real when real.isWhole() -> real.whole();
            case Value other -> null;
        };
        return number != null && number.compareTo(range.start()) >= 0 && number.compareTo(range.end()) <= 0;
    }
}
