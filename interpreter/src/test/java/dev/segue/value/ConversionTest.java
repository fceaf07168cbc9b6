package dev.segue.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Values become Java objects and back without losing anything. */
class ConversionTest {

    @Property
    void longsComeBackAsTheyWent(@ForAll long number) {
        assertEquals(number, Conversion.toJava(Conversion.toValue(number), long.class));
    }

    @Property
    void textsListsAndMapsComeBackAsTheyWent(@ForAll Map<String, List<Integer>> map) throws NoSuchMethodException {
        Type type = ConversionTest.class.getDeclaredMethod("example").getGenericReturnType();
        assertEquals(map, Conversion.toJava(Conversion.toValue(map), type));
    }

    static Map<String, List<Integer>> example() {
        return Map.of();
    }

    @Property
    void wholeNumbersFitADoubleOnlyIfItHoldsThemExactly(@ForAll BigInteger number) {
        IntegerValue value = IntegerValue.of(number);
        if (number.bitLength() <= 53) {
            assertEquals(number, new BigDecimal((double) Conversion.toJava(value, double.class)).toBigIntegerExact());
        } else {
            assertThrows(Conversion.Unfit.class, () -> Conversion.toJava(value, double.class));
        }
    }

    @Test
    void whatDoesNotFitIsRefusedWithASentence() {
        Conversion.Unfit unfit =
                assertThrows(Conversion.Unfit.class, () -> Conversion.toJava(IntegerValue.of(1L << 40), int.class));
        assertEquals("1099511627776 does not fit here: an integer of at most 2147483647 wanted", unfit.sentence());
        assertThrows(Conversion.Unfit.class, () -> Conversion.toJava(new FloatValue(1.0), long.class));
        assertThrows(Conversion.Unfit.class, () -> Conversion.toJava(NilValue.NIL, String.class));
        assertThrows(Conversion.Unfit.class, () -> Conversion.toJava(new AtomValue("a"), String.class));
    }

    @Test
    void everyKindHasItsJavaObject() {
        assertEquals(Duration.ofMillis(1500), Conversion.toJava(new DurationValue(1_500_000), Duration.class));
        assertEquals(true, Conversion.toJava(BooleanValue.TRUE, boolean.class));
        assertEquals("x", Conversion.toJava(new StringValue("x"), String.class));
        assertEquals(
                ListValue.of(IntegerValue.of(1), NilValue.NIL, new FloatValue(0.5)),
                Conversion.toValue(Arrays.asList(1, null, 0.5)));
        assertThrows(IllegalArgumentException.class, () -> Conversion.toValue(new Object()));
    }
}
