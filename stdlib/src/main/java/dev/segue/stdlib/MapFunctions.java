package dev.segue.stdlib;

import dev.segue.eval.Default;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Functions of maps. */
public final class MapFunctions {

    @SegueFunction(name = "keys", documentation = "The keys of a map, in insertion order.")
    public Value keys(@Named("map") MapValue map) {
        return new ListValue(List.copyOf(map.entries().keySet()));
    }

    @SegueFunction(name = "values", documentation = "The values of a map, in insertion order of their keys.")
    public Value values(@Named("map") MapValue map) {
        return new ListValue(List.copyOf(map.entries().values()));
    }

    @SegueFunction(name = "get", documentation = "The value of a key, or a default if the map has no such key.")
    public Value get(
            @Named("map") MapValue map, @Named("key") Value key, @Named("default") @Default("nil") Value otherwise) {
        return map.entries().getOrDefault(key, otherwise);
    }

    @SegueFunction(
            name = "put",
            documentation = "The map with one more entry; a key that is there already keeps its place.")
    public Value put(@Named("map") MapValue map, @Named("key") Value key, @Named("value") Value value) {
        Map<Value, Value> entries = new LinkedHashMap<>(map.entries());
        entries.put(key, value);
        return new MapValue(entries);
    }

    @SegueFunction(name = "merge", documentation = "The entries of both maps; the second one wins.")
    public Value merge(@Named("first") MapValue first, @Named("second") MapValue second) {
        Map<Value, Value> entries = new LinkedHashMap<>(first.entries());
        entries.putAll(second.entries());
        return new MapValue(entries);
    }
}
