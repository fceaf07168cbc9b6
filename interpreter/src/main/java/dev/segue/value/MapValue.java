package dev.segue.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A map that keeps insertion order; equality does not look at the order. */
public record MapValue(Map<Value, Value> entries) implements Value {

    /** The empty map. */
    public static final MapValue EMPTY = new MapValue(Map.of());

    /**
     * Keeps an immutable copy in the same order.
     *
     * @throws TooLargeException if it nests too deep or has too many values in all
     */
    public MapValue {
        entries = Nested.map(entries);
    }

    /** The value under an atom key, or null. */
    public @Nullable Value field(String atom) {
        return entries.get(new AtomValue(atom));
    }

    /** The same map with one more or another value under an atom key. */
    public MapValue with(String atom, Value value) {
        LinkedHashMap<Value, Value> copy = new LinkedHashMap<>(entries);
        copy.put(new AtomValue(atom), value);
        return new MapValue(copy);
    }

    @Override
    public Kind kind() {
        return Kind.MAP;
    }

    @Override
    public String literal() {
        return entries.entrySet().stream()
                .map(e -> key(e.getKey()) + e.getValue().literal())
                .collect(Collectors.joining(", ", "%{", "}"));
    }

    private static String key(Value key) {
        return key instanceof AtomValue atom && Texts.isName(atom.name()) ? atom.name() + ": " : key.literal() + " => ";
    }

    @Override
    public String toString() {
        return literal();
    }
}
