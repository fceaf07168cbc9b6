package dev.segue.stdlib;

import dev.segue.eval.Default;
import dev.segue.eval.FunctionArea;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps. Like all values they are never changed: a function gives another map. */
@FunctionArea("Maps")
public final class Maps {

    /** For the registry. */
    public Maps() {}

    @SegueFunction(
            name = "keys",
            documentation = "The keys of a map as a list, in the order of the map.",
            example = "keys(%{a: 1, b: 2})  # [:a, :b]")
    public ListValue keys(@Named("m") MapValue m) {
        return new ListValue(List.copyOf(m.entries().keySet()));
    }

    @SegueFunction(
            name = "values",
            documentation = "The values of a map as a list, in the order of the map.",
            example = "values(%{a: 1, b: 2})  # [1, 2]")
    public ListValue values(@Named("m") MapValue m) {
        return new ListValue(List.copyOf(m.entries().values()));
    }

    @SegueFunction(
            name = "get",
            documentation = "What a map holds under a key, or default if it does not have the key; m[k] fails instead.",
            example = "get(%{a: 1}, :b, 0)  # 0")
    public Value get(@Named("m") MapValue m, @Named("k") Value k, @Named("default") @Default("nil") Value missing) {
        return m.entries().getOrDefault(k, missing);
    }

    @SegueFunction(
            name = "put",
            documentation = "The map with v under k. A key that is there keeps its place, a new one comes last.",
            example = "put(%{a: 1}, :b, 2)  # %{a: 1, b: 2}")
    public MapValue put(Invocation invocation, @Named("m") MapValue m, @Named("k") Value k, @Named("v") Value v) {
        return union(invocation, m, Map.of(k, v));
    }

    @SegueFunction(
            name = "merge",
            documentation = "The entries of both maps; where both have a key, the value of b counts. Keys of a keep"
                    + " their places, new ones of b follow.",
            example = "merge(%{a: 1}, %{a: 2})  # %{a: 2}")
    public MapValue merge(Invocation invocation, @Named("a") MapValue a, @Named("b") MapValue b) {
        return union(invocation, a, b.entries());
    }

    private static MapValue union(Invocation invocation, MapValue base, Map<Value, Value> added) {
        Map<Value, Value> entries = new LinkedHashMap<>(base.entries());
        entries.putAll(added);
        new Bounds(invocation).size(entries.size());
        return new MapValue(entries);
    }
}
