package dev.segue.stdlib;

import dev.segue.eval.Elements;
import dev.segue.eval.FailureKind;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.ScriptFailure;
import dev.segue.eval.SegueFunction;
import dev.segue.value.BooleanValue;
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
import java.util.stream.Stream;

/** Functions that hand elements to a function, and the keys and values of a map as two arguments. */
public final class CallbackFunctions {

    @SegueFunction(
            name = "map",
            documentation =
                    "What a function gives for each element, as a list. Of a map it gets the key and the value.")
    public Value map(
            Invocation invocation,
            @Named(
                            value = "whole",
                            kinds = {Kind.LIST, Kind.RANGE, Kind.MAP})
                    Value whole,
            @Named("function") FunctionValue function) {
        List<Value> results = new ArrayList<>();
        arguments(whole).forEach(arguments -> {
            results.add(function.call(arguments));
            Elements.checkSize(results.size(), invocation.context());
        });
        return new ListValue(results);
    }

    @SegueFunction(
            name = "filter",
            documentation = "The elements for which a function gives true; of a map the entries, as a map.")
    public Value filter(
            Invocation invocation,
            @Named(
                            value = "whole",
                            kinds = {Kind.LIST, Kind.RANGE, Kind.MAP})
                    Value whole,
            @Named("function") FunctionValue function) {
        if (whole instanceof MapValue map) {
            Map<Value, Value> kept = new LinkedHashMap<>();
            map.entries().forEach((key, value) -> {
                if (truth(function.call(List.of(key, value)))) {
                    kept.put(key, value);
                }
            });
            return new MapValue(kept);
        }
        List<Value> kept = new ArrayList<>();
        arguments(whole).filter(arguments -> truth(function.call(arguments))).forEach(arguments -> {
            kept.add(arguments.getFirst());
            Elements.checkSize(kept.size(), invocation.context());
        });
        return new ListValue(kept);
    }

    @SegueFunction(
            name = "each",
            documentation = "Hands each element to a function, the key and the value of a map, and gives nil.")
    public void each(
            @Named(
                            value = "whole",
                            kinds = {Kind.LIST, Kind.RANGE, Kind.MAP})
                    Value whole,
            @Named("function") FunctionValue function) {
        arguments(whole).forEach(function::call);
    }

    @SegueFunction(
            name = "reduce",
            documentation = "Hands what it has so far, at first `initial`, and each element to a function, whose result"
                    + " is what it has then.")
    public Value reduce(
            @Named("list") Sequence list, @Named("initial") Value initial, @Named("function") FunctionValue function) {
        Value result = initial;
        for (Value element : list) {
            result = function.call(List.of(result, element));
        }
        return result;
    }

    @SegueFunction(name = "any?", documentation = "Whether a function gives true for at least one element.")
    public boolean any(@Named("list") Sequence list, @Named("function") FunctionValue function) {
        return arguments(list).anyMatch(arguments -> truth(function.call(arguments)));
    }

    @SegueFunction(name = "all?", documentation = "Whether a function gives true for every element.")
    public boolean all(@Named("list") Sequence list, @Named("function") FunctionValue function) {
        return arguments(list).allMatch(arguments -> truth(function.call(arguments)));
    }

    @SegueFunction(
            name = "group_by",
            documentation = "A map from what a function gives to the list of the elements for which it gives that.")
    public Value groupBy(@Named("list") Sequence list, @Named("function") FunctionValue function) {
        Map<Value, List<Value>> groups = new LinkedHashMap<>();
        for (Value element : list) {
            groups.computeIfAbsent(function.call(List.of(element)), key -> new ArrayList<>())
                    .add(element);
        }
        Map<Value, Value> entries = new LinkedHashMap<>();
        groups.forEach((key, elements) -> entries.put(key, new ListValue(elements)));
        return new MapValue(entries);
    }

    private static Stream<List<Value>> arguments(Value whole) {
        return switch (whole) {
            case MapValue map ->
                map.entries().entrySet().stream().map(entry -> List.of(entry.getKey(), entry.getValue()));
            case Sequence sequence -> stream(sequence).map(List::of);
            case Value other ->
                throw new ScriptFailure(FailureKind.TYPE, other.literal() + " is no list, range or map");
        };
    }

    private static Stream<Value> stream(Sequence sequence) {
        return java.util.stream.StreamSupport.stream(sequence.spliterator(), false);
    }

    private static boolean truth(Value value) {
        if (value instanceof BooleanValue truth) {
            return truth.isTrue();
        }
        throw new ScriptFailure(
                FailureKind.TYPE, "the function must give a boolean; it gave %s".formatted(value.literal()));
    }
}
