package dev.segue.stdlib;

import dev.segue.eval.Comparison;
import dev.segue.eval.FunctionArea;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.value.FunctionValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.Sequence;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Sorting by the language's order. */
@FunctionArea("Lists")
public final class Sorting {

    /** For the registry. */
    public Sorting() {}

    private static final int STRIDE = 256;
    /** So many integers are sorted in less time than it takes to end a run. */
    private static final int MOST_AT_ONCE = 1 << 16;

    /** The language's order; the run can be ended while it sorts. */
    private static Comparator<Value> comparing(Invocation invocation) {
        int[] left = {STRIDE};
        return (one, other) -> {
            if (--left[0] == 0) {
                left[0] = STRIDE;
                invocation.context().tick();
            }
            return Comparison.compare(one, other);
        };
    }

    /** An element with what it is sorted by, which is asked for once. */
    private record Keyed(Value key, Value element) {}

    @SegueFunction(
            name = "sort",
            documentation = "The elements from the least to the greatest; equal ones keep their order. Elements between"
                    + " which no order is defined fail with kind :type.",
            example = "sort([3, 1, 2])  # [1, 2, 3]")
    public ListValue sort(Invocation invocation, @Named("xs") Sequence xs) {
        Value[] sorted = new Bounds(invocation).array(xs);
        if (!sortIntegers(sorted)) {
            Arrays.sort(sorted, comparing(invocation));
        }
        return ListValue.of(sorted);
    }

    /** Sorts integers that fit a {@code long}, of which equal ones are the same; says whether that is what they are. */
    private static boolean sortIntegers(Value[] values) {
        long[] numbers = new long[values.length > MOST_AT_ONCE ? 0 : values.length];
        for (int i = 0; i < values.length; i++) {
            if (i >= numbers.length || !(values[i] instanceof IntegerValue integer) || !integer.isSmall()) {
                return false;
            }
            numbers[i] = integer.small();
        }
        Arrays.sort(numbers);
        Arrays.setAll(values, i -> IntegerValue.of(numbers[i]));
        return true;
    }

    @SegueFunction(
            name = "sort_by",
            documentation = "The elements sorted by what f gives for each; those with equal results keep their order."
                    + " f is called once for each element.",
            example = "sort_by([\"bbb\", \"a\"], fn(s) -> count(s))  # [\"a\", \"bbb\"]")
    public ListValue sortBy(Invocation invocation, @Named("xs") Sequence xs, @Named("f") FunctionValue f) {
        List<Keyed> keyed = new ArrayList<>();
        for (Value element : new Bounds(invocation).elements(xs)) {
            keyed.add(new Keyed(f.call(List.of(element)), element));
        }
        keyed.sort(Comparator.comparing(Keyed::key, comparing(invocation)));
        return new ListValue(keyed.stream().map(Keyed::element).toList());
    }
}
