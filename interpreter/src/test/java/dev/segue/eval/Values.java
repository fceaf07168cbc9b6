package dev.segue.eval;

import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import dev.segue.value.DurationValue;
import dev.segue.value.FloatValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.NilValue;
import dev.segue.value.PercentageValue;
import dev.segue.value.RangeValue;
import dev.segue.value.SizeValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary values of every kind that has a literal. */
final class Values {

    private Values() {}

    static Arbitrary<Value> integers() {
        return Arbitraries.bigIntegers().map(number -> IntegerValue.of(number));
    }

    static Arbitrary<Value> floats() {
        return Arbitraries.doubles().map(FloatValue::new);
    }

    static Arbitrary<Value> numbers() {
        return Arbitraries.oneOf(
                integers(), floats(), Arbitraries.integers().between(-9, 9).map(IntegerValue::of));
    }

    static Arbitrary<Value> durations() {
        return Arbitraries.longs().greaterOrEqual(Long.MIN_VALUE + 1).map(DurationValue::new);
    }

    static Arbitrary<Value> scalars() {
        return Arbitraries.oneOf(
                numbers(),
                durations(),
                Arbitraries.longs().greaterOrEqual(Long.MIN_VALUE + 1).map(SizeValue::new),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                        .ofScale(3)
                        .map(PercentageValue::new),
                Arbitraries.strings().map(StringValue::new),
                Arbitraries.strings().ofMaxLength(5).map(AtomValue::new),
                Arbitraries.of("for", "ok?", "go!", "_x", "a b", "", "true").map(AtomValue::new),
                Arbitraries.of(BooleanValue.TRUE, BooleanValue.FALSE, NilValue.NIL),
                Combinators.combine(Arbitraries.bigIntegers(), Arbitraries.bigIntegers())
                        .as(RangeValue::new));
    }

    static Arbitrary<Value> all() {
        return nested(3);
    }

    private static Arbitrary<Value> nested(int depth) {
        if (depth == 0) {
            return scalars();
        }
        Arbitrary<Value> inner = nested(depth - 1);
        return Arbitraries.oneOf(
                scalars(),
                inner.list().ofMaxSize(3).map(ListValue::new),
                inner.list().ofMaxSize(3).map(TupleValue::new),
                Combinators.combine(inner.list().ofSize(2), inner.list().ofSize(2))
                        .as((keys, values) -> map(keys.get(0), values.get(0), keys.get(1), values.get(1))));
    }

    private static Value map(Value firstKey, Value first, Value secondKey, Value second) {
        Map<Value, Value> entries = new LinkedHashMap<>();
        entries.put(firstKey, first);
        entries.put(secondKey, second);
        return new MapValue(entries);
    }
}
