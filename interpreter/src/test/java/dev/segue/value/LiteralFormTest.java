package dev.segue.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** The normal form in which values print. */
class LiteralFormTest {

    private static final Pattern PART = Pattern.compile("([0-9]+)(us|ms|s|m|h|d)");
    private static final List<String> UNITS = List.of("d", "h", "m", "s", "ms", "us");
    private static final Map<String, Long> MICROS = Map.of(
            "us", 1L,
            "ms", 1_000L,
            "s", 1_000_000L,
            "m", 60_000_000L,
            "h", 3_600_000_000L,
            "d", 86_400_000_000L);

    private static void prints(String literal, Value value) {
        assertEquals(literal, value.literal());
        assertEquals(literal, value.toString());
    }

    @Test
    void durationsGoFromTheLargestUnitDown() {
        prints("0s", new DurationValue(0));
        prints("1m30s", new DurationValue(90_000_000));
        prints("250ms", new DurationValue(250_000));
        prints("1d1h1m1s1ms1us", new DurationValue(90_061_001_001L));
        prints("-1m30s", new DurationValue(-90_000_000));
        prints("infinity", DurationValue.INFINITY);
    }

    @Property
    void aDurationsPartsAddUpAndEachUnitStandsOnce(@ForAll @LongRange(min = 1, max = Long.MAX_VALUE - 1) long micros) {
        String literal = new DurationValue(micros).literal();
        Matcher part = PART.matcher(literal);
        long sum = 0;
        int unit = -1;
        int end = 0;
        while (part.find()) {
            assertEquals(end, part.start());
            int next = UNITS.indexOf(part.group(2));
            assertEquals(Math.max(unit + 1, next), next, literal);
            unit = next;
            end = part.end();
            sum += Long.parseLong(part.group(1)) * Objects.requireNonNull(MICROS.get(part.group(2)));
        }
        assertEquals(literal.length(), end);
        assertEquals(micros, sum);
        assertEquals("-" + literal, new DurationValue(-micros).literal());
    }

    @Test
    void theMostNegativeDurationIsRefusedForItHasNoOpposite() {
        assertThrows(IllegalArgumentException.class, () -> new DurationValue(Long.MIN_VALUE));
        prints("-106751991d4h54s775ms807us", new DurationValue(Long.MIN_VALUE + 1));
    }

    @Test
    void sizesTakeTheLargestUnitThatDividesThem() {
        prints("0B", new SizeValue(0));
        prints("512B", new SizeValue(512));
        prints("1KiB", new SizeValue(1024));
        prints("1025B", new SizeValue(1025));
        prints("1536KiB", new SizeValue(1536 * 1024));
        prints("2GiB", new SizeValue(2L << 30));
        prints("2048GiB", new SizeValue(2L << 40));
    }

    @Property
    void aSizesUnitIsTheLargest(@ForAll @LongRange(min = 1) long bytes) {
        String literal = new SizeValue(bytes).literal();
        String unit = literal.replaceAll("[0-9]+", "");
        int power = List.of("B", "KiB", "MiB", "GiB").indexOf(unit);
        long amount = Long.parseLong(literal.substring(0, literal.length() - unit.length()));
        assertEquals(bytes, amount << (10 * power));
        if (power < 3) {
            assertEquals(1, Long.signum(amount % 1024));
        }
    }

    @Test
    void percentagesLoseTheirIdleZeros() {
        prints("12.5%", new PercentageValue(new BigDecimal("12.50")));
        prints("100%", new PercentageValue(new BigDecimal("1E2")));
        prints("0%", new PercentageValue(new BigDecimal("0.00")));
        prints("-0.001%", new PercentageValue(new BigDecimal("-0.001")));
    }

    @Property
    void floatsAreTheShortestThatReadsBack(@ForAll double number) {
        String literal = new FloatValue(number).literal();
        assertEquals(number, Double.parseDouble(literal));
        assertEquals(1, literal.chars().filter(c -> c == '.').count(), literal);
    }

    @Test
    void floatsHaveDigitsOnBothSidesOfThePoint() {
        prints("1.0", new FloatValue(1));
        prints("1.0e21", new FloatValue(1e21));
        prints("1.0e-7", new FloatValue(1e-7));
        prints("0.1", new FloatValue(0.1));
        assertThrows(IllegalArgumentException.class, () -> new FloatValue(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new FloatValue(Double.NEGATIVE_INFINITY));
    }

    @Test
    void stringsAreEscapedAndShownAsTheyAre() {
        StringValue text = new StringValue("a\"\\\n\r\t${x} $y\0");
        assertEquals("\"a\\\"\\\\\\n\\r\\t\\${x} $y\\u{0}\"", text.literal());
        assertEquals(text.text(), text.display());
    }

    @Test
    void atomsHaveQuotesOnlyWhereTheyNeedThem() {
        prints(":ok", new AtomValue("ok"));
        prints(":old?", new AtomValue("old?"));
        prints(":for", new AtomValue("for"));
        prints(":\"any atom\"", new AtomValue("any atom"));
        prints(":\"\"", new AtomValue(""));
        prints(":\"9\"", new AtomValue("9"));
    }

    @Test
    void collectionsPrintAsTheyAreWritten() {
        Value one = IntegerValue.of(1);
        prints("[]", ListValue.EMPTY);
        prints("[1, \"a\"]", ListValue.of(one, new StringValue("a")));
        prints("()", TupleValue.of());
        prints("(1,)", TupleValue.of(one));
        prints("(1, 1)", TupleValue.of(one, one));
        prints("1..3", new RangeValue(BigInteger.ONE, BigInteger.valueOf(3)));
        prints("<<1,255>>", new BytesValue(new byte[] {1, -1}));
        prints("%{}", MapValue.EMPTY);
    }

    @Test
    void onlyAnAtomThatIsANameIsAKeyWithAColon() {
        Map<Value, Value> entries = new LinkedHashMap<>();
        entries.put(new AtomValue("name"), IntegerValue.of(1));
        entries.put(new AtomValue("a b"), NilValue.NIL);
        entries.put(new StringValue("k"), BooleanValue.TRUE);
        prints("%{name: 1, :\"a b\" => nil, \"k\" => true}", new MapValue(entries));
    }
}
