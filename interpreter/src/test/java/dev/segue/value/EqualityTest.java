package dev.segue.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The one equality of the language. */
class EqualityTest {

    private static final Set<Kind> NUMBERS = Set.of(Kind.INTEGER, Kind.FLOAT);

    @Provide
    Arbitrary<Value> any() {
        return Samples.any();
    }

    @Provide
    Arbitrary<Value> numbers() {
        return Samples.numbers();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void itIsAnEquivalence(@ForAll("any") Value a, @ForAll("any") Value b, @ForAll("any") Value c) {
        assertEquals(a, copy(a));
        assertEquals(a.equals(b), b.equals(a));
        if (a.equals(b) && b.equals(c)) {
            assertEquals(a, c);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void equalValuesHaveTheSameHash(@ForAll("any") Value a, @ForAll("any") Value b) {
        assertEquals(a.hashCode(), copy(a).hashCode());
        if (a.equals(b)) {
            assertEquals(a.hashCode(), b.hashCode(), () -> a + " " + b);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void differentKindsAreNeverEqualButNumbers(@ForAll("any") Value a, @ForAll("any") Value b) {
        if (a.equals(b) && a.kind() != b.kind()) {
            assertEquals(NUMBERS, Set.of(a.kind(), b.kind()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void numbersAreEqualExactlyIfTheirDecimalsAre(@ForAll("numbers") Value a, @ForAll("numbers") Value b) {
        assertEquals(exact(a).compareTo(exact(b)) == 0, a.equals(b));
    }

    private static BigDecimal exact(Value number) {
        return number instanceof FloatValue real
                ? new BigDecimal(real.number())
                : new BigDecimal(((IntegerValue) number).number());
    }

    /** Made anew with every whole float as an integer, so that nothing is equal for being the same object. */
    private static Value copy(Value value) {
        return switch (value) {
            case FloatValue real when real.isWhole() -> IntegerValue.of(real.whole());
            case ListValue list -> new ListValue(copies(list.elements()));
            case TupleValue tuple -> new TupleValue(copies(tuple.elements()));
            case MapValue map -> backwards(map);
            case StringValue string -> new StringValue(string.text() + "");
            case Value other -> other;
        };
    }

    private static List<Value> copies(List<Value> values) {
        return values.stream().map(EqualityTest::copy).toList();
    }

    private static MapValue backwards(MapValue map) {
        Map<Value, Value> entries = new LinkedHashMap<>();
        for (Map.Entry<Value, Value> each : new ArrayList<>(map.entries().entrySet()).reversed()) {
            entries.put(copy(each.getKey()), copy(each.getValue()));
        }
        return new MapValue(entries);
    }

    @Test
    void integersAndFloatsCompareByNumberExactly() {
        BigInteger large = BigInteger.TWO.pow(53).add(BigInteger.ONE);
        assertEquals(IntegerValue.of(1), new FloatValue(1.0));
        assertEquals(new FloatValue(-0.0), new FloatValue(0.0));
        assertEquals(IntegerValue.of(0), new FloatValue(-0.0));
        assertNotEquals(IntegerValue.of(large), new FloatValue(large.doubleValue()));
        assertNotEquals(IntegerValue.of(1), new FloatValue(1.5));
        assertNotEquals(new FloatValue(1.5), IntegerValue.of(1));
    }

    @Test
    void aNumberIsOneKeyOfAMapHoweverItIsWritten() {
        MapValue map = new MapValue(Map.of(IntegerValue.of(2), NilValue.NIL));
        assertEquals(NilValue.NIL, map.entries().get(new FloatValue(2.0)));
    }

    @Test
    void theOrderOfAMapsEntriesDoesNotCount() {
        MapValue one = MapValue.EMPTY.with("a", IntegerValue.of(1)).with("b", IntegerValue.of(2));
        MapValue other = MapValue.EMPTY.with("b", IntegerValue.of(2)).with("a", IntegerValue.of(1));
        assertEquals(one, other);
        assertNotEquals(one.literal(), other.literal());
    }

    @Test
    void aRangeIsNoListAndATupleIsNone() {
        Value list = ListValue.of(IntegerValue.of(1), IntegerValue.of(2));
        assertNotEquals(list, new RangeValue(BigInteger.ONE, BigInteger.TWO));
        assertNotEquals(list, TupleValue.of(IntegerValue.of(1), IntegerValue.of(2)));
        assertNotEquals((Value) new StringValue("a"), new AtomValue("a"));
        assertNotEquals((Value) new AtomValue("nil"), NilValue.NIL);
    }
}
