package dev.segue.value;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/**
 * What collections hold. It knows how deep it nests and how many values it has in all, so that no value can be made whose
 * printing, comparing or hashing would meet the end of the stack or never come to an end: {@code x = [x, x]} a few dozen
 * times over would.
 */
final class Nested {

    /** How deep collections nest at most. */
    static final int DEEPEST = 500;

    /** How many values a collection has at most, those inside its collections counted as often as they stand there. */
    static final long LARGEST = 20_000_000;

    private Nested() {}

    /** An immutable copy. */
    static List<Value> list(Collection<? extends Value> elements) {
        return elements instanceof Elements known ? known : new Elements(elements.toArray(Value[]::new));
    }

    /** An immutable copy. */
    static List<Value> list(Value... elements) {
        return new Elements(elements.clone());
    }

    /** An immutable copy in the same order. */
    static Map<Value, Value> map(Map<? extends Value, ? extends Value> entries) {
        return entries instanceof Entries known ? known : new Entries(new LinkedHashMap<>(entries));
    }

    private static Extent extent(Value value) {
        return switch (value) {
            case ListValue list -> extent(list.elements());
            case TupleValue tuple -> extent(tuple.elements());
            case MapValue map -> map.entries() instanceof Entries entries ? entries.extent : Extent.ONE;
            case Value scalar -> Extent.ONE;
        };
    }

    private static Extent extent(List<Value> elements) {
        return elements instanceof Elements known ? new Extent(known.depth, known.size) : Extent.ONE;
    }

    /** How deep something nests and how many values it has. */
    private record Extent(int depth, long size) {
        static final Extent ONE = new Extent(0, 1);

        static Extent around(Iterable<Value> values) {
            Extent sum = new Extent(0, 1);
            for (Value value : values) {
                sum = sum.and(value);
            }
            return sum.closed();
        }

        static Extent around(Value[] values) {
            Extent sum = new Extent(0, 1);
            for (Value value : values) {
                sum = sum.and(value);
            }
            return sum.closed();
        }

        private Extent and(Value value) {
            if (value instanceof IntegerValue) {
                return new Extent(depth, size + 1);
            }
            Extent inner = extent(value);
            return new Extent(Math.max(depth, inner.depth), size + inner.size);
        }

        private Extent closed() {
            if (depth >= DEEPEST) {
                throw new TooLargeException("collections nest more than %d deep".formatted(DEEPEST));
            }
            if (size > LARGEST) {
                throw new TooLargeException(
                        "a collection has more than %d values, those inside it counted".formatted(LARGEST));
            }
            return new Extent(depth + 1, size);
        }
    }

    private static final class Elements extends AbstractList<Value> implements RandomAccess {
        private final Value[] values;
        private final int depth;
        private final long size;

        Elements(Value[] values) {
            Extent extent = Extent.around(values);
            this.values = values;
            this.depth = extent.depth;
            this.size = extent.size;
        }

        @Override
        public Value get(int index) {
            return values[index];
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public Spliterator<Value> spliterator() {
            return Arrays.spliterator(values);
        }

        @Override
        public Object[] toArray() {
            return values.clone();
        }
    }

    private static final class Entries extends AbstractMap<Value, Value> {
        private final Map<Value, Value> entries;
        private final Extent extent;

        Entries(Map<Value, Value> entries) {
            this.entries = Collections.unmodifiableMap(entries);
            Extent keys = Extent.around(entries.keySet());
            Extent values = Extent.around(entries.values());
            this.extent = new Extent(Math.max(keys.depth, values.depth), keys.size + values.size);
        }

        @Override
        public Set<Entry<Value, Value>> entrySet() {
            return entries.entrySet();
        }

        @Override
        public @Nullable Value get(Object key) {
            return entries.get(key);
        }

        @Override
        public boolean containsKey(Object key) {
            return entries.containsKey(key);
        }

        @Override
        public Set<Value> keySet() {
            return entries.keySet();
        }

        @Override
        public Collection<Value> values() {
            return entries.values();
        }
    }
}
