package dev.segue.stdlib;

import static dev.segue.stdlib.Calling.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.value.FloatValue;
import dev.segue.value.FunctionValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import dev.segue.value.ValueOrder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for every list. */
class PropertiesTest {

    @Provide
    Arbitrary<ListValue> numbers() {
        Arbitrary<Value> integers = Arbitraries.integers().between(-5, 5).map(IntegerValue::of);
        Arbitrary<Value> floats = Arbitraries.integers().between(-10, 10).map(n -> new FloatValue(n / 2.0));
        return Arbitraries.oneOf(integers, floats).list().ofMaxSize(30).map(ListValue::new);
    }

    @Provide
    Arbitrary<ListValue> nested() {
        Arbitrary<Value> leaf = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3).map(IntegerValue::of),
                Arbitraries.strings().alpha().ofMaxLength(2).map(StringValue::new));
        return Arbitraries.lazyOf(
                () -> leaf.list().ofMaxSize(3).map(ListValue::new),
                () -> nested().list().ofMaxSize(3).map(lists -> new ListValue(List.copyOf(lists))),
                () -> nested().map(list -> ListValue.of(list, new TupleValue(list.elements()))));
    }

    private static List<Value> list(Value value) {
        return ((ListValue) value).elements();
    }

    private static Map<Value, Integer> tally(List<Value> values) {
        Map<Value, Integer> tally = new HashMap<>();
        values.forEach(each -> tally.merge(each, 1, Integer::sum));
        return tally;
    }

    @Property
    void sortSortsAndLosesNothing(@ForAll("numbers") ListValue numbers) {
        List<Value> sorted = list(call("sort", numbers));
        assertEquals(tally(numbers.elements()), tally(sorted));
        for (int i = 1; i < sorted.size(); i++) {
            assertTrue(ValueOrder.ORDER.compare(sorted.get(i - 1), sorted.get(i)) <= 0);
        }
    }

    @Property
    void integersSortAsAmongOtherNumbers(@ForAll List<Long> numbers) {
        List<Value> values = new ArrayList<>(
                numbers.stream().map(number -> (Value) IntegerValue.of(number)).toList());
        List<Value> sorted = list(call("sort", new ListValue(values)));
        values.add(new FloatValue(0.5));
        List<Value> mixed = new ArrayList<>(list(call("sort", new ListValue(values))));
        mixed.remove(new FloatValue(0.5));
        assertEquals(mixed, sorted);
    }

    @Property
    void sortByKeepsTheOrderOfEqualKeys(@ForAll("numbers") ListValue numbers) {
        List<Value> numbered = list(call("zip", numbers, "1..1000"));
        FunctionValue number = Lambda.of(pair -> ((TupleValue) pair).elements().getFirst());
        List<Value> sorted = list(call("sort_by", new ListValue(numbered), number));
        List<Value> expected = new ArrayList<>(numbered);
        expected.sort(ValueOrder.ORDER);
        assertEquals(expected, sorted);
    }

    @Property
    void reversingTwiceChangesNothing(@ForAll("nested") ListValue list) {
        assertEquals(list, call("reverse", call("reverse", list)));
    }

    @Property
    void uniqueHasEveryElementOnceInTheOrderOfFirstSight(@ForAll("numbers") ListValue numbers) {
        List<Value> unique = list(call("unique", numbers));
        assertEquals(new HashSet<>(numbers.elements()), new HashSet<>(unique));
        assertEquals(new HashSet<>(unique).size(), unique.size());
        assertEquals(
                unique.stream().map(numbers.elements()::indexOf).sorted().toList(),
                unique.stream().map(numbers.elements()::indexOf).toList());
        assertEquals(call("unique", numbers), call("unique", call("unique", numbers)));
    }

    @Property
    void flattenLeavesNoListAndIsDoneOnce(@ForAll("nested") ListValue list) {
        List<Value> flat = list(call("flatten", list));
        flat.forEach(each -> assertFalse(each instanceof ListValue));
        assertEquals(flat, leaves(list));
        assertEquals(new ListValue(flat), call("flatten", new ListValue(flat)));
    }

    private static List<Value> leaves(Value value) {
        List<Value> found = new ArrayList<>();
        if (value instanceof ListValue list) {
            list.elements().forEach(each -> found.addAll(leaves(each)));
        } else {
            found.add(value);
        }
        return found;
    }

    @Property
    void groupByPartitions(@ForAll("numbers") ListValue numbers) {
        FunctionValue rounded = Lambda.of(x -> call("round", x));
        MapValue groups = (MapValue) call("group_by", numbers, rounded);
        List<Value> together = list(call("flatten", call("values", groups)));
        assertEquals(tally(numbers.elements()), tally(together));
        groups.entries().forEach((key, elements) -> {
            assertFalse(list(elements).isEmpty());
            list(elements).forEach(each -> assertEquals(key, call("round", each)));
        });
    }

    @Property
    void minAndMaxAreTheEndsOfSort(@ForAll("numbers") ListValue numbers) {
        if (numbers.elements().isEmpty()) {
            return;
        }
        Value sorted = call("sort", numbers);
        assertEquals(call("first", sorted), call("min", numbers));
        assertEquals(call("last", sorted), call("max", numbers));
    }

    @Property
    void splittingAndJoiningGoTogether(@ForAll("words") List<String> words) {
        ListValue list = new ListValue(
                words.stream().map(word -> (Value) new StringValue(word)).toList());
        assertEquals(list, call("split", call("join", list, "\",\""), "\",\""));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("ab ;\u00e4")
                .ofMaxLength(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property
    void theSumOfARangeIsTheSumOfItsList(@ForAll("ends") int start, @ForAll("ends") int end) {
        String range = start + ".." + end;
        FunctionValue same = Lambda.of(x -> x);
        assertEquals(call("sum", call("map", range, same)), call("sum", range));
        assertEquals(call("count", call("map", range, same)), call("count", range));
    }

    @Provide
    Arbitrary<Integer> ends() {
        return Arbitraries.integers().between(-30, 30);
    }

    @Property
    void parseIntReadsWhatInspectWrites(@ForAll BigInteger number) {
        IntegerValue value = IntegerValue.of(number);
        assertEquals(value, call("parse_int", call("inspect", value)));
    }

    @Property
    void aFilterAndItsOppositeSplitTheList(@ForAll("numbers") ListValue numbers) {
        FunctionValue positive = Lambda.testing(x -> ValueOrder.ORDER.compare(x, IntegerValue.of(0)) > 0);
        FunctionValue other = Lambda.testing(x -> ValueOrder.ORDER.compare(x, IntegerValue.of(0)) <= 0);
        List<Value> both = new ArrayList<>(list(call("filter", numbers, positive)));
        both.addAll(list(call("filter", numbers, other)));
        assertEquals(tally(numbers.elements()), tally(both));
    }
}
