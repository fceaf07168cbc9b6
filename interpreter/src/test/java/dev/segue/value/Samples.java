package dev.segue.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary values, from few enough that many of them are equal. */
final class Samples {

    private Samples() {}

    /** The same numbers as integers and as floats, small ones and some at the edge of what a double can tell apart. */
    static Arbitrary<Value> numbers() {
        Arbitrary<BigInteger> integers = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-3), BigInteger.valueOf(3)),
                Arbitraries.of(
                        BigInteger.TWO.pow(53), BigInteger.TWO.pow(53).add(BigInteger.ONE), BigInteger.TEN.pow(400)));
        Arbitrary<Double> floats = Arbitraries.oneOf(
                Arbitraries.integers().between(-6, 6).map(n -> n / 2.0),
                Arbitraries.of(-0.0, 0x1p53, 0x1.0p60, Double.MIN_VALUE, Double.MAX_VALUE));
        return Arbitraries.oneOf(integers.map(number -> IntegerValue.of(number)), floats.map(FloatValue::new));
    }

    static Arbitrary<Value> strings() {
        return Arbitraries.of("", "a", "b", "ab", "\uFFFD", "\uD83D\uDE00").map(StringValue::new);
    }

    static Arbitrary<Value> atoms() {
        return Arbitraries.of("a", "b", "true").map(AtomValue::new);
    }

    static Arbitrary<Value> durations() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-2, 2).map(DurationValue::new), Arbitraries.of(DurationValue.INFINITY));
    }

    static Arbitrary<Value> sizes() {
        return Arbitraries.longs().between(0, 3).map(SizeValue::new);
    }

    static Arbitrary<Value> percentages() {
        return Arbitraries.of("0", "0.0", "12.5", "12.50", "100", "1E2")
                .map(text -> new PercentageValue(new BigDecimal(text)));
    }

    /** Values of which any two have an order: all of one kind, or lists or tuples of such. */
    static Arbitrary<List<Value>> comparable() {
        return Arbitraries.of(List.of(numbers(), strings(), atoms(), durations(), sizes(), percentages()))
                .flatMap(one -> Arbitraries.of(List.of(one, lists(one), tuples(one), lists(lists(one)))))
                .flatMap(one -> one.list().ofSize(3));
    }

    private static Arbitrary<Value> lists(Arbitrary<Value> elements) {
        return elements.list().ofMaxSize(3).map(ListValue::new);
    }

    private static Arbitrary<Value> tuples(Arbitrary<Value> elements) {
        return elements.list().ofMaxSize(3).map(TupleValue::new);
    }

    /** Of every kind that is not a function or the target's. */
    static Arbitrary<Value> any() {
        Arbitrary<Value> plain = plain();
        return Arbitraries.oneOf(plain, lists(plain), tuples(plain), maps(plain), lists(maps(plain)));
    }

    private static Arbitrary<Value> plain() {
        return Arbitraries.oneOf(
                numbers(),
                strings(),
                atoms(),
                durations(),
                sizes(),
                percentages(),
                Arbitraries.of(BooleanValue.TRUE, BooleanValue.FALSE, NilValue.NIL),
                Arbitraries.of(new byte[] {}, new byte[] {1}, new byte[] {1, (byte) 200})
                        .map(BytesValue::new),
                Arbitraries.of(1, 2, 3).map(n -> new RangeValue(BigInteger.ONE, BigInteger.valueOf(n))));
    }

    private static Arbitrary<Value> maps(Arbitrary<Value> inner) {
        return inner.list().ofMinSize(4).ofMaxSize(4).map(Samples::map);
    }

    private static Value map(List<Value> keysAndValues) {
        Map<Value, Value> entries = new LinkedHashMap<>();
        entries.put(keysAndValues.get(0), keysAndValues.get(1));
        entries.put(keysAndValues.get(2), keysAndValues.get(3));
        return new MapValue(entries);
    }
}
