package dev.segue.stdlib;

import dev.segue.eval.FunctionArea;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.value.FunctionValue;
import dev.segue.value.Kind;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.Sequence;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Functions that take a function. */
@FunctionArea("Functions over collections")
public final class HigherOrder {

    /** For the registry. */
    public HigherOrder() {}

    @SegueFunction(
            name = "map",
            documentation = "The list of what f gives for each element of a list or range, or for the key and value of"
                    + " each entry of a map.",
            example = "map([1, 2], fn(x) -> x * 10)  # [10, 20]")
    public ListValue map(
            Invocation invocation,
            @Named(
                            value = "xs",
                            kinds = {Kind.LIST, Kind.RANGE, Kind.MAP})
                    Value xs,
            @Named("f") FunctionValue f) {
        if (xs instanceof Sequence sequence) {
            new Bounds(invocation).size(sequence.count());
        }
        List<Value> results = new ArrayList<>();
        new Callback("map", invocation, f).walk(xs, (arguments, result) -> results.add(result));
        return new ListValue(results);
    }

    @SegueFunction(
            name = "filter",
            documentation = "The elements of a list or range for which f gives true, as a list; of a map the entries"
                    + " for whose key and value f gives true, as a map.",
            example = "filter(1..4, fn(x) -> x mod 2 == 0)  # [2, 4]")
    public Value filter(
            Invocation invocation,
            @Named(
                            value = "xs",
                            kinds = {Kind.LIST, Kind.RANGE, Kind.MAP})
                    Value xs,
            @Named("f") FunctionValue f) {
        Callback callback = new Callback("filter", invocation, f);
        return xs instanceof MapValue map ? entries(map, callback) : elements(xs, callback);
    }

    private static ListValue elements(Value xs, Callback callback) {
        Bounds bounds = new Bounds(callback.invocation());
        List<Value> kept = new ArrayList<>();
        callback.walk(xs, (arguments, result) -> {
            if (callback.truth(result)) {
                bounds.add(kept, arguments.getFirst());
            }
            return true;
        });
        return new ListValue(kept);
    }

    private static MapValue entries(MapValue map, Callback callback) {
        Map<Value, Value> kept = new LinkedHashMap<>();
        callback.walk(map, (arguments, result) -> {
            if (callback.truth(result)) {
                kept.put(arguments.getFirst(), arguments.getLast());
            }
            return true;
        });
        return new MapValue(kept);
    }

    @SegueFunction(
            name = "reduce",
            documentation = "Folds a list or range from the left: f is called with what came out so far, at first init,"
                    + " and each element; the last result is the result.",
            example = "reduce([1, 2, 3], 0, fn(acc, x) -> acc + x)  # 6")
    public Value reduce(
            Invocation invocation, @Named("xs") Sequence xs, @Named("init") Value init, @Named("f") FunctionValue f) {
        Value result = init;
        for (Value each : xs) {
            invocation.context().tick();
            result = f.call(List.of(result, each));
        }
        return result;
    }

    @SegueFunction(
            name = "each",
            documentation = "Calls f for each element of a list or range, or for the key and value of each entry of a"
                    + " map, and gives nil.",
            example = "each([1, 2], fn(x) -> x + 1)  # nil")
    public void each(
            Invocation invocation,
            @Named(
                            value = "xs",
                            kinds = {Kind.LIST, Kind.RANGE, Kind.MAP})
                    Value xs,
            @Named("f") FunctionValue f) {
        new Callback("each", invocation, f).walk(xs, (arguments, result) -> true);
    }

    @SegueFunction(
            name = "any?",
            documentation = "Whether f gives true for at least one element (of a map: for the key and value of an"
                    + " entry); it is not called for those behind. Of nothing, false.",
            example = "any?([1, 2], fn(x) -> x > 1)  # true")
    public boolean any(
            Invocation invocation,
            @Named(
                            value = "xs",
                            kinds = {Kind.LIST, Kind.RANGE, Kind.MAP})
                    Value xs,
            @Named("f") FunctionValue f) {
        return new Callback("any?", invocation, f).finds(xs, truth -> truth);
    }

    @SegueFunction(
            name = "all?",
            documentation = "Whether f gives true for every element (of a map: for the key and value of every entry);"
                    + " it is not called for those behind the first false. Of nothing, true.",
            example = "all?([1, 2], fn(x) -> x > 1)  # false")
    public boolean all(
            Invocation invocation,
            @Named(
                            value = "xs",
                            kinds = {Kind.LIST, Kind.RANGE, Kind.MAP})
                    Value xs,
            @Named("f") FunctionValue f) {
        return !new Callback("all?", invocation, f).finds(xs, truth -> !truth);
    }

    @SegueFunction(
            name = "group_by",
            documentation = "A map from what f gives to the list of the elements for which it gave that, keys and"
                    + " elements in the order in which they came.",
            example = "group_by([1, 2, 3], fn(x) -> x mod 2)  # %{1 => [1, 3], 0 => [2]}")
    public MapValue groupBy(Invocation invocation, @Named("xs") Sequence xs, @Named("f") FunctionValue f) {
        Map<Value, List<Value>> groups = new LinkedHashMap<>();
        for (Value each : new Bounds(invocation).elements(xs)) {
            groups.computeIfAbsent(f.call(List.of(each)), key -> new ArrayList<>())
                    .add(each);
        }
        Map<Value, Value> lists = new LinkedHashMap<>();
        groups.forEach((key, elements) -> lists.put(key, new ListValue(elements)));
        return new MapValue(lists);
    }
}
