package dev.segue.repl.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.source.TerminalText;
import dev.segue.value.AtomValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ValueTextTest {
    private static final ValueText SCREEN = new ValueText(40, 10);

    @Test
    void whatFitsIsALine() {
        assertEquals("[1, 2, 3]", shown(ListValue.of(number(1), number(2), number(3))));
        assertEquals("\"a\\nb\"", shown(new StringValue("a\nb")));
    }

    @Test
    void aListOfMapsIsATable() {
        assertEquals(
                """
                id    name
                1     "first of all"
                22    "second of a longer kind"
                :odd""",
                shown(ListValue.of(
                        row(number(1), "first of all"),
                        row(number(22), "second of a longer kind"),
                        MapValue.EMPTY.with("id", new AtomValue("odd")))));
    }

    @Test
    void aTableIsCutToTheScreenAndSaysSo() {
        List<Value> rows = IntStream.range(0, 100)
                .mapToObj(each -> (Value) row(number(each), "a name that is much longer than the screen is wide"))
                .toList();
        assertEquals("""
                id  name
                0   "a name that is much longer than th…
                1   "a name that is much longer than th…
                2   "a name that is much longer than th…
                3   "a name that is much longer than th…
                4   "a name that is much longer than th…
                5   "a name that is much longer than th…
                6   "a name that is much longer than th…
                7   "a name that is much longer than th…
                … 92 more of 100 rows: :all shows the whole value""", shown(new ListValue(rows)));
        assertEquals(2 + 100 * 4, SCREEN.wholeLines(new ListValue(rows)).size());
    }

    @Test
    void columnsThatDoNotFitAreNamed() {
        MapValue wide = MapValue.EMPTY;
        for (String key : List.of("one", "two", "three", "four", "five", "six", "seven")) {
            wide = wide.with(key, new StringValue(key + " and more"));
        }
        assertEquals("""
                one     two     three   four    five
                "one …  "two …  "thre…  "four…  "five…
                … not shown: six, seven: :all shows the whole value""", shown(ListValue.of(wide)));
    }

    @Test
    void otherValuesTakeALineForEachPart() {
        Value value = MapValue.EMPTY
                .with("name", new StringValue("a name that is rather long"))
                .with("odd key", ListValue.of(number(1), number(2)))
                .with(
                        "parts",
                        new TupleValue(List.of(
                                MapValue.EMPTY.with("a", number(10)).with("b", number(20)),
                                new StringValue("and this is too long"))));
        assertEquals("""
                %{
                  name: "a name that is rather long",
                  :"odd key" => [1, 2],
                  parts: (
                    %{a: 10, b: 20},
                    "and this is too long"
                  )
                }""", shown(value));
    }

    @Test
    void longListsAndTextsAreCut() {
        Value many = new ListValue(
                IntStream.range(0, 1000).mapToObj(each -> (Value) number(each)).toList());
        List<String> lines = SCREEN.lines(many);
        assertEquals(11, lines.size());
        assertEquals(List.of("[", "  0,", "  1,"), lines.subList(0, 3));
        assertEquals("… there is more: :all shows the whole value", lines.getLast());
        assertEquals(1002, SCREEN.wholeLines(many).size());
        assertEquals(
                List.of("\"" + "x".repeat(38) + "…", "… cut: :all shows the whole value"),
                SCREEN.lines(new StringValue("x".repeat(100))));
    }

    /** Nothing but a note is wider than the screen, and no value takes more of it than it may. */
    @Property
    void keepsToTheScreen(
            @ForAll @IntRange(min = 20, max = 120) int columns,
            @ForAll @IntRange(max = 30) int rows,
            @ForAll @IntRange(min = 1, max = 12) int keys,
            @ForAll @IntRange(max = 60) int length) {
        Map<Value, Value> entries = new LinkedHashMap<>();
        for (int key = 0; key < keys; key++) {
            entries.put(new AtomValue("key" + key), new StringValue("é漢".repeat(length)));
        }
        MapValue map = new MapValue(entries);
        Value list = new ListValue(
                IntStream.range(0, rows).mapToObj(each -> (Value) map).toList());
        List<String> lines = new ValueText(columns, 15).lines(list);
        assertTrue(lines.size() <= 16);
        lines.stream()
                .filter(line -> !line.startsWith("…"))
                .forEach(line -> assertTrue(TerminalText.width(line) <= columns, line));
    }

    private static String shown(Value value) {
        return String.join("\n", SCREEN.lines(value));
    }

    private static IntegerValue number(int value) {
        return IntegerValue.of(BigInteger.valueOf(value));
    }

    private static MapValue row(Value id, String name) {
        return MapValue.EMPTY.with("id", id).with("name", new StringValue(name));
    }
}
