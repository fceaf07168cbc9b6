package dev.segue.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Values and what is like them in Java: whole, or refused. */
class JavaLikeTest {

    private static void refuses(String sentence, Value value, Type type) {
        Conversion.Unfit unfit = assertThrows(Conversion.Unfit.class, () -> Conversion.toJava(value, type));
        assertEquals(sentence, unfit.sentence());
    }

    private static IntegerValue integer(String digits) {
        return IntegerValue.of(new BigInteger(digits));
    }

    @Property
    void numbersComeBack(@ForAll long number, @ForAll double real) {
        assertEquals(number, Conversion.toJava(Conversion.toValue(number), long.class));
        assertEquals(real, Conversion.toJava(Conversion.toValue(real), double.class));
        assertEquals(BigInteger.valueOf(number), Conversion.toJava(Conversion.toValue(number), BigInteger.class));
    }

    @Test
    void anIntegerThatDoesNotFitIsRefusedAndNotCut() {
        refuses(
                "2147483648 does not fit here: an integer of at most 2147483647 wanted",
                integer("2147483648"),
                int.class);
        refuses(
                "9223372036854775808 does not fit here: an integer of at most 9223372036854775807 wanted",
                integer("9223372036854775808"),
                long.class);
        assertEquals(Long.MIN_VALUE, Conversion.toJava(integer("-9223372036854775808"), long.class));
    }

    @Test
    void aDoubleTakesAnIntegerOnlyIfItHoldsItExactly() {
        assertEquals(9007199254740991.0, Conversion.toJava(integer("9007199254740991"), double.class));
        refuses(
                "9007199254740993 does not fit here: integer or float wanted",
                integer("9007199254740993"),
                double.class);
        assertEquals(
                new BigDecimal("9007199254740993"), Conversion.toJava(integer("9007199254740993"), BigDecimal.class));
    }

    @Test
    void aFloatIsNoInteger() {
        refuses("1.0 does not fit here: an integer of at most 2147483647 wanted", new FloatValue(1), int.class);
        refuses("1.0 does not fit here: integer wanted", new FloatValue(1), BigInteger.class);
    }

    @Test
    void otherKindsBecomeTheirLike() {
        assertEquals("a", Conversion.toJava(new StringValue("a"), String.class));
        assertEquals(true, Conversion.toJava(BooleanValue.TRUE, boolean.class));
        assertEquals(Duration.ofSeconds(90), Conversion.toJava(new DurationValue(90_000_000), Duration.class));
        refuses(":a does not fit here: string wanted", new AtomValue("a"), String.class);
        refuses("nil does not fit here: boolean wanted", NilValue.NIL, boolean.class);
        refuses("1 does not fit here: duration wanted", IntegerValue.of(1), Duration.class);
        refuses("1 does not fit here: list or range wanted", IntegerValue.of(1), List.class);
    }

    @Test
    void aValueIsWantedAsItIs() {
        Value value = new StringValue("a");
        assertSame(value, Conversion.toJava(value, Value.class));
        assertSame(value, Conversion.toJava(value, StringValue.class));
        refuses("\"a\" does not fit here: map wanted", value, MapValue.class);
        refuses("\"a\" does not fit here: list or range wanted", value, Sequence.class);
    }

    @SuppressWarnings("unused")
    private static void generic(List<Map<String, Long>> rows) {}

    @Test
    void collectionsAreConvertedWithAllTheyHold() throws NoSuchMethodException {
        Type rows = JavaLikeTest.class.getDeclaredMethod("generic", List.class).getGenericParameterTypes()[0];
        Map<Value, Value> entry = Map.of(new StringValue("a"), IntegerValue.of(1));
        Value value = ListValue.of(new MapValue(entry), MapValue.EMPTY);
        assertEquals(List.of(Map.of("a", 1L), Map.of()), Conversion.toJava(value, rows));
        refuses("1 does not fit here: map wanted", ListValue.of(IntegerValue.of(1)), rows);
    }

    @Provide
    Arbitrary<Value> any() {
        return Samples.any();
    }

    @Property
    void aValueIsAValueAlready(@ForAll("any") Value value) {
        assertSame(value, Conversion.toValue(value));
        assertSame(value, Conversion.toJava(value, Value.class));
    }

    @Test
    void javaObjectsBecomeValues() {
        assertEquals("nil", Conversion.toValue(null).literal());
        assertEquals(
                "[1, \"a\", true]", Conversion.toValue(List.of(1, "a", true)).literal());
        assertEquals("%{\"a\" => 1.5}", Conversion.toValue(Map.of("a", 1.5)).literal());
        assertEquals("1s", Conversion.toValue(Duration.ofSeconds(1)).literal());
        assertThrows(IllegalArgumentException.class, () -> Conversion.toValue(new Object()));
        assertThrows(IllegalArgumentException.class, () -> Conversion.toValue(Double.NaN));
    }

    @Test
    void theKindsOfATypeAreKnown() {
        assertEquals(EnumSet.of(Kind.LIST, Kind.RANGE), Conversion.kinds(List.class));
        assertEquals(EnumSet.of(Kind.INTEGER, Kind.FLOAT), Conversion.kinds(double.class));
        assertEquals(EnumSet.of(Kind.PID, Kind.HANDLE), Conversion.kinds(Handle.class));
        assertEquals(Set.of(), Conversion.kinds(Value.class));
        assertThrows(IllegalArgumentException.class, () -> Conversion.kinds(Thread.class));
    }

    @Property
    void durationsComeBackFromJava(@ForAll long micros) {
        DurationValue value = new DurationValue(Math.max(micros, Long.MIN_VALUE + 1));
        if (!value.isInfinite()) {
            assertEquals(value, DurationValue.of(value.toJava()));
        }
    }

    @Test
    void aDurationTooLongForMicrosecondsIsInfinite() {
        assertEquals(DurationValue.INFINITY, DurationValue.of(ChronoUnit.FOREVER.getDuration()));
        assertEquals(DurationValue.INFINITY, DurationValue.of(DurationValue.INFINITY.toJava()));
        assertEquals(new DurationValue(0), DurationValue.of(Duration.ofNanos(999)));
    }
}
