package dev.segue.stdlib;

import dev.segue.eval.Comparison;
import dev.segue.eval.FunctionArea;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.value.BytesValue;
import dev.segue.value.Kind;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.RangeValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.math.BigInteger;

/** What every kind of collection can be asked. */
@FunctionArea("Collections")
public final class Collections {

    /** For the registry. */
    public Collections() {}

    @SegueFunction(
            name = "count",
            documentation = "How many elements a list, range or tuple has, entries a map, code points a string, bytes a"
                    + " bytes value. A range is not walked through, so its size does not matter.",
            example = "count(\"chat\")  # 4")
    public BigInteger count(
            @Named(
                            value = "xs",
                            kinds = {Kind.LIST, Kind.RANGE, Kind.TUPLE, Kind.MAP, Kind.STRING, Kind.BYTES})
                    Value xs) {
        return switch (xs) {
            case ListValue list -> list.count();
            case RangeValue range -> range.count();
            case TupleValue tuple -> BigInteger.valueOf(tuple.elements().size());
            case MapValue map -> BigInteger.valueOf(map.entries().size());
            case StringValue string ->
                BigInteger.valueOf(string.text().codePointCount(0, string.text().length()));
            case BytesValue bytes -> BigInteger.valueOf(bytes.bytes().length);
            case Value other -> throw Refusal.type("count", "a collection, a string or bytes", other);
        };
    }

    @SegueFunction(
            name = "contains?",
            documentation = "Whether a list or range has an element, a map a key, a string a part, as `in` says. A"
                    + " range is not walked through.",
            example = "contains?([1, 2], 2)  # true")
    public boolean contains(
            @Named(
                            value = "xs",
                            kinds = {Kind.LIST, Kind.RANGE, Kind.MAP, Kind.STRING})
                    Value xs,
            @Named("x") Value x) {
        return Comparison.contains(xs, x);
    }
}
