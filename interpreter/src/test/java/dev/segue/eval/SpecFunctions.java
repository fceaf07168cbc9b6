package dev.segue.eval;

import dev.segue.resolve.Effect;
import dev.segue.resolve.Touch;
import dev.segue.value.AtomValue;
import dev.segue.value.FunctionValue;
import dev.segue.value.ListValue;
import dev.segue.value.Sequence;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The few functions that the test scripts of this module need; the real libraries stand above it. */
public final class SpecFunctions {
    private final AtomicLong counter = new AtomicLong();
    private final List<Value> told = java.util.Collections.synchronizedList(new ArrayList<>());

    /** A registry with these functions, counting from one. */
    public static FunctionRegistry registry() {
        return FunctionRegistry.builder().addAll(new SpecFunctions()).build();
    }

    List<Value> told() {
        return List.copyOf(told);
    }

    @SegueFunction(name = "tell", documentation = "Keeps a value.", effect = Effect.TELLS)
    public void tell(@Named("value") Value value) {
        told.add(value);
    }

    @SegueFunction(name = "read", documentation = "Gives :ok.", effect = Effect.READS)
    public Value read() {
        return new AtomValue("ok");
    }

    @SegueFunction(
            name = "change",
            documentation = "Changes nothing really.",
            effect = Effect.CHANGES,
            touches = Touch.CODE)
    public Value change() {
        return new AtomValue("ok");
    }

    @SegueFunction(name = "change_one", documentation = "Changes nothing really.", effect = Effect.CHANGES)
    public boolean changeOne(@Named("value") Value value) {
        return !value.literal().isEmpty();
    }

    @SegueFunction(name = "call", documentation = "Gives what it is given.", effect = Effect.CALLS, recordsUndo = false)
    public Value call(@Named("result") Value result) {
        return result;
    }

    @SegueFunction(name = "next", documentation = "Counts from one.")
    public long next() {
        return counter.incrementAndGet();
    }

    @SegueFunction(name = "type", documentation = "The kind of a value.")
    public Value type(@Named("value") Value value) {
        return new AtomValue(value.kind().text());
    }

    @SegueFunction(name = "each_of", documentation = "Hands each element to a function.")
    public void eachOf(@Named("list") Sequence list, @Named("function") FunctionValue function) {
        list.forEach(element -> function.call(List.of(element)));
    }

    @SegueFunction(name = "map_of", documentation = "What a function gives for each element.")
    public Value mapOf(@Named("list") Sequence list, @Named("function") FunctionValue function) {
        List<Value> results = new ArrayList<>();
        list.forEach(element -> results.add(function.call(List.of(element))));
        return new ListValue(results);
    }

    @SegueFunction(name = "reduce_of", documentation = "Folds a list.")
    public Value reduceOf(
            @Named("list") Sequence list, @Named("initial") Value initial, @Named("function") FunctionValue function) {
        Value result = initial;
        for (Value element : list) {
            result = function.call(List.of(result, element));
        }
        return result;
    }
}
