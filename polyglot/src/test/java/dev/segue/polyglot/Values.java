package dev.segue.polyglot;

import dev.segue.value.AtomValue;
import dev.segue.value.BooleanValue;
import dev.segue.value.BytesValue;
import dev.segue.value.DurationValue;
import dev.segue.value.FloatValue;
import dev.segue.value.Handle;
import dev.segue.value.IntegerValue;
import dev.segue.value.Kind;
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
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Any value that passes into foreign code. */
final class Values {

    private static final int DEEPEST = 3;

    private Values() {}

    /** A process of nowhere. */
    record Pid(int number) implements Handle {
        @Override
        public Kind kind() {
            return Kind.PID;
        }

        @Override
        public String literal() {
            return "<chat@host 0." + number + ".0>";
        }
    }

    static Arbitrary<Value> any() {
        return Arbitraries.integers().between(0, DEEPEST).flatMap(Values::nested);
    }

    private static Arbitrary<Value> nested(int depth) {
        return Arbitraries.recursive(Values::plain, Values::around, depth);
    }

    private static Arbitrary<Value> around(Arbitrary<Value> inner) {
        return Arbitraries.oneOf(
                inner.list().ofMaxSize(3).map(ListValue::new),
                inner.list().ofMaxSize(3).map(TupleValue::new),
                Arbitraries.maps(inner, inner).ofMaxSize(2).map(MapValue::new),
                Arbitraries.maps(text().map(name -> (Value) new AtomValue(name)), inner)
                        .ofMaxSize(3)
                        .map(MapValue::new));
    }

    static Arbitrary<Value> plain() {
        return Arbitraries.oneOf(
                Arbitraries.just(NilValue.NIL),
                Arbitraries.of(true, false).map(BooleanValue::of),
                Arbitraries.bigIntegers()
                        .between(BigInteger.TWO.pow(200).negate(), BigInteger.TWO.pow(200))
                        .map(IntegerValue::of),
                Arbitraries.longs().between(-(1L << 55), 1L << 55).map(IntegerValue::of),
                Arbitraries.doubles().map(FloatValue::new),
                text().map(StringValue::new),
                text().map(AtomValue::new),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(9).map(BytesValue::new),
                Arbitraries.longs().between(0, Long.MAX_VALUE).map(DurationValue::new),
                Arbitraries.longs().between(0, 1L << 50).map(SizeValue::new),
                Arbitraries.integers().between(0, 10_000).map(n -> new PercentageValue(BigDecimal.valueOf(n, 2))),
                Arbitraries.integers().map(n -> new RangeValue(BigInteger.ZERO, BigInteger.valueOf(n))),
                Arbitraries.integers().between(0, 99).map(Pid::new));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "", "__proto__", "constructor", "toString", "length", "0", "1", "über", "😀", "a\nb", "\0"),
                Arbitraries.strings().alpha().ofMaxLength(6));
    }
}
