package dev.segue.value;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Collections do not change, and ranges are as large as they say. */
class CollectionsTest {

    @Test
    void whatTheyWereMadeOfMayChangeAfterwards() {
        List<Value> elements = new ArrayList<>(List.of(NilValue.NIL));
        Map<Value, Value> entries = new LinkedHashMap<>(Map.of(NilValue.NIL, NilValue.NIL));
        byte[] bytes = {1};
        ListValue list = new ListValue(elements);
        TupleValue tuple = new TupleValue(elements);
        MapValue map = new MapValue(entries);
        BytesValue binary = new BytesValue(bytes);
        elements.clear();
        entries.clear();
        bytes[0] = 2;
        assertEquals("[nil] (nil,) %{nil => nil} <<1>>", list + " " + tuple + " " + map + " " + binary);
    }

    @Test
    void whatTheyGiveCannotBeChanged() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> ListValue.of(NilValue.NIL).elements().add(NilValue.NIL));
        assertThrows(
                UnsupportedOperationException.class,
                () -> MapValue.EMPTY.with("a", NilValue.NIL).entries().clear());
        BytesValue binary = new BytesValue(new byte[] {1});
        binary.bytes()[0] = 2;
        assertArrayEquals(new byte[] {1}, binary.bytes());
    }

    @Test
    void aKeyThatIsSetAgainKeepsItsPlace() {
        MapValue map = MapValue.EMPTY
                .with("a", IntegerValue.of(1))
                .with("b", IntegerValue.of(2))
                .with("a", IntegerValue.of(3));
        assertEquals("%{a: 3, b: 2}", map.literal());
        assertEquals(IntegerValue.of(3), map.field("a"));
        assertEquals(null, map.field("c"));
    }

    @Property
    void aRangeIsTheListOfItsElements(
            @ForAll @IntRange(min = -20, max = 20) int start, @ForAll @IntRange(min = -20, max = 20) int end) {
        RangeValue range = new RangeValue(BigInteger.valueOf(start), BigInteger.valueOf(end));
        List<Value> elements = new ArrayList<>();
        range.forEach(elements::add);
        assertEquals(BigInteger.valueOf(elements.size()), range.count());
        for (int i = 0; i < elements.size(); i++) {
            assertEquals(IntegerValue.of(start + (long) i), elements.get(i));
            assertEquals(elements.get(i), range.at(BigInteger.valueOf(i)));
        }
        assertThrows(IndexOutOfBoundsException.class, () -> range.at(range.count()));
        assertThrows(IndexOutOfBoundsException.class, () -> range.at(BigInteger.valueOf(-1)));
    }

    @Test
    void aListKnowsItsPlaces() {
        ListValue list = ListValue.of(NilValue.NIL, BooleanValue.TRUE);
        assertEquals(BooleanValue.TRUE, list.at(BigInteger.ONE));
        assertThrows(IndexOutOfBoundsException.class, () -> list.at(BigInteger.TWO));
        assertThrows(IndexOutOfBoundsException.class, () -> list.at(BigInteger.TWO.pow(70)));
        assertThrows(IndexOutOfBoundsException.class, () -> list.at(BigInteger.valueOf(-1)));
    }
}
