package dev.segue.stdlib;

import dev.segue.eval.Arithmetic;
import dev.segue.eval.Comparison;
import dev.segue.eval.Elements;
import dev.segue.eval.FailureKind;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.ScriptFailure;
import dev.segue.eval.SegueFunction;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.FunctionValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.Sequence;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Functions that compare or add up elements. */
public final class OrderFunctions {

    @SegueFunction(
            name = "sort",
            documentation =
                    "The elements from the least to the greatest; equal ones stay in their order. Fails with kind"
                            + " :type where no order is defined.")
    public Value sort(Invocation invocation, @Named("list") Sequence list) {
        List<Value> sorted = new ArrayList<>(Elements.list(list, invocation.context()));
        sorted.sort(Comparison::compare);
        return new ListValue(sorted);
    }

    @SegueFunction(
            name = "sort_by",
            documentation =
                    "The elements in the order of what a function gives for each; equal ones stay in their order.")
    public Value sortBy(Invocation invocation, @Named("list") Sequence list, @Named("key") FunctionValue key) {
        record Keyed(Value key, Value element) {}
        List<Keyed> keyed = new ArrayList<>();
        for (Value element : Elements.list(list, invocation.context())) {
            keyed.add(new Keyed(key.call(List.of(element)), element));
        }
        keyed.sort(Comparator.comparing(Keyed::key, Comparison::compare));
        return new ListValue(keyed.stream().map(Keyed::element).toList());
    }

    @SegueFunction(
            name = "min",
            documentation = "The least of two or more values or of one list, the first of equal ones.")
    public Value min(Invocation invocation, @Named("value") Value value, @Named("more") Value... more) {
        return candidates(invocation, "min", value, more).stream()
                .reduce((best, next) -> Comparison.compare(next, best) < 0 ? next : best)
                .orElseThrow(OrderFunctions::empty);
    }

    @SegueFunction(
            name = "max",
            documentation = "The greatest of two or more values or of one list, the first of equal ones.")
    public Value max(Invocation invocation, @Named("value") Value value, @Named("more") Value... more) {
        return candidates(invocation, "max", value, more).stream()
                .reduce((best, next) -> Comparison.compare(next, best) > 0 ? next : best)
                .orElseThrow(OrderFunctions::empty);
    }

    private static List<Value> candidates(Invocation invocation, String name, Value value, Value... more) {
        if (more.length > 0) {
            List<Value> all = new ArrayList<>(List.of(value));
            all.addAll(Arrays.asList(more));
            return all;
        }
        if (value instanceof Sequence list) {
            return Elements.list(list, invocation.context());
        }
        throw new ScriptFailure(FailureKind.TYPE, name + " takes two or more values or one list");
    }

    private static ScriptFailure empty() {
        return new ScriptFailure(FailureKind.KEY, "the list is empty");
    }

    @SegueFunction(
            name = "sum",
            documentation = "The elements added up: numbers, durations, sizes or percentages. Of no elements it is 0.")
    public Value sum(Invocation invocation, @Named("list") Sequence list) {
        return Elements.list(list, invocation.context()).stream()
                .reduce((total, next) -> Arithmetic.apply(BinaryOperator.ADD, total, next))
                .orElse(IntegerValue.of(0));
    }
}
