package dev.segue.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The order of the language, and where there is none. */
class OrderTest {

    @Provide
    Arbitrary<List<Value>> comparable() {
        return Samples.comparable();
    }

    private static int order(Value a, Value b) {
        return Integer.signum(ValueOrder.ORDER.compare(a, b));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void itAgreesWithEquality(@ForAll("comparable") List<Value> values) {
        Value a = values.get(0);
        Value b = values.get(1);
        assertEquals(a.equals(b), order(a, b) == 0, () -> a + " " + b);
        assertEquals(-order(b, a), order(a, b));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void itIsTransitive(@ForAll("comparable") List<Value> values) {
        List<Value> sorted = values.stream().sorted(ValueOrder.ORDER).toList();
        assertTrue(order(sorted.get(0), sorted.get(1)) <= 0);
        assertTrue(order(sorted.get(1), sorted.get(2)) <= 0);
        assertTrue(order(sorted.get(0), sorted.get(2)) <= 0);
    }

    private static void ascending(Value... values) {
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                assertEquals(Integer.compare(i, j), order(values[i], values[j]), values[i] + " " + values[j]);
            }
        }
    }

    @Test
    void numbersOfBothKindsMix() {
        ascending(
                IntegerValue.of(BigInteger.TEN.pow(400).negate()),
                new FloatValue(-Double.MAX_VALUE),
                IntegerValue.of(0),
                new FloatValue(Double.MIN_VALUE),
                new FloatValue(0x1p53),
                IntegerValue.of(BigInteger.TWO.pow(53).add(BigInteger.ONE)));
    }

    @Test
    void stringsGoByCodePointAndNotByTheirEncoding() {
        ascending(text(""), text("Z"), text("a"), text("a\0"), text("ab"), text("\uFFFD"), text("\uD83D\uDE00"));
    }

    private static Value text(String text) {
        return new StringValue(text);
    }

    @Test
    void amountsGoByAmount() {
        ascending(new DurationValue(-1), new DurationValue(0), new DurationValue(5), DurationValue.INFINITY);
        ascending(new SizeValue(0), new SizeValue(1023), new SizeValue(1024));
        ascending(percent("-1"), percent("9.5"), percent("10"));
        ascending(new AtomValue("a"), new AtomValue("aa"), new AtomValue("b"));
    }

    private static Value percent(String text) {
        return new PercentageValue(new BigDecimal(text));
    }

    @Test
    void listsAndTuplesGoElementByElement() {
        Value one = IntegerValue.of(1);
        Value two = IntegerValue.of(2);
        ascending(ListValue.EMPTY, ListValue.of(one), ListValue.of(one, two), ListValue.of(two));
        ascending(TupleValue.of(), TupleValue.of(one, one), TupleValue.of(one, two), TupleValue.of(two));
        ascending(ListValue.of(ListValue.of(one)), ListValue.of(ListValue.of(two)));
    }

    @Test
    void elsewhereThereIsNone() {
        Value one = IntegerValue.of(1);
        Stream.of(
                        List.of(one, text("1")),
                        List.of(BooleanValue.TRUE, BooleanValue.FALSE),
                        List.of(NilValue.NIL, NilValue.NIL),
                        List.of(MapValue.EMPTY, MapValue.EMPTY),
                        List.of(text("a"), new AtomValue("a")),
                        List.of(new DurationValue(1), new SizeValue(1)),
                        List.of(new DurationValue(1), one),
                        List.of(ListValue.EMPTY, TupleValue.of()),
                        List.of(ListValue.of(one), new RangeValue(BigInteger.ONE, BigInteger.ONE)),
                        List.of(ListValue.of(one), ListValue.of(text("a"))),
                        List.of(new BytesValue(new byte[0]), new BytesValue(new byte[0])))
                .forEach(pair -> assertThrows(
                        ValueOrder.Unordered.class, () -> order(pair.get(0), pair.get(1)), pair::toString));
    }

    @Test
    void whatIsDecidedBeforeIsNotLookedAt() {
        Value one = IntegerValue.of(1);
        assertEquals(-1, order(ListValue.of(one, NilValue.NIL), ListValue.of(IntegerValue.of(2), BooleanValue.TRUE)));
    }
}
