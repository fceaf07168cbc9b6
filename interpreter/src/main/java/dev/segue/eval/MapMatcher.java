package dev.segue.eval;

import dev.segue.value.MapValue;
import dev.segue.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/** Matches a map with at least these entries. */
record MapMatcher(List<Entry> entries) implements Matcher {

    /** A key, and what its value must match. */
    record Entry(Value key, Matcher matcher) {}

    @Override
    public boolean matches(Value value, Frame frame) {
        for (Entry entry : entries) {
            Value found = found(value, entry.key());
            if (found == null || !entry.matcher().matches(found, frame)) {
                return false;
            }
        }
        return isMap(value);
    }

    static @Nullable Value found(Value value, Value key) {
        return value instanceof MapValue map ? map.entries().get(key) : null;
    }

    static boolean isMap(Value value) {
        return value instanceof MapValue;
    }

    @Override
    public void emit(Emitter emitter, int value, Label otherwise) {
        emitter.code.load(value);
        emitter.code.function(MapMatcher.class, "isMap", boolean.class, Value.class);
        emitter.code.ifFalse(otherwise);
        for (Entry entry : entries) {
            emitter.code.load(value);
            emitter.constant(entry.key());
            emitter.code.function(MapMatcher.class, "found", Value.class, Value.class, Value.class);
            int found = emitter.code.kept();
            emitter.code.load(found);
            emitter.code.ifNull(otherwise);
            emitter.match(entry.matcher(), found, otherwise);
        }
    }
}
