package dev.segue.eval;

import dev.segue.value.ListValue;
import dev.segue.value.RangeValue;
import dev.segue.value.Sequence;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/**
 * Matches a list or range of so many elements that match.
 *
 * @param tail what the rest must match; null if there must be none
 */
record ListMatcher(
        int size, ElementsMatcher elements, @Nullable Matcher tail) implements Matcher {

    @Override
    public boolean matches(Value value, Frame frame) {
        List<Value> first = first(value, size, tail != null);
        return first != null
                && elements.match(first, frame)
                && (tail == null || tail.matches(withoutFirst(value, size), frame));
    }

    /** The first elements; null if there are not so many, or more and none may be left. */
    static @Nullable List<Value> first(Value value, int size, boolean moreMayFollow) {
        if (!(value instanceof Sequence sequence)) {
            return null;
        }
        int more = sequence.count().compareTo(BigInteger.valueOf(size));
        if (more < 0 || more > 0 && !moreMayFollow) {
            return null;
        }
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(sequence.at(BigInteger.valueOf(i)));
        }
        return values;
    }

    /** What is left behind the first elements, of which there are enough. */
    static Value withoutFirst(Value value, int count) {
        return switch ((Sequence) value) {
            case ListValue list ->
                new ListValue(list.elements().subList(count, list.elements().size()));
            case RangeValue range -> new RangeValue(range.start().add(BigInteger.valueOf(count)), range.end());
        };
    }

    @Override
    public void emit(Emitter emitter, int value, Label otherwise) {
        emitter.code.load(value);
        emitter.code.constant(size);
        emitter.code.constant(tail == null ? 0 : 1);
        emitter.code.function(ListMatcher.class, "first", List.class, Value.class, int.class, boolean.class);
        elements.emit(emitter, otherwise);
        if (tail != null) {
            emitter.code.load(value);
            emitter.code.constant(size);
            emitter.code.function(ListMatcher.class, "withoutFirst", Value.class, Value.class, int.class);
            emitter.match(tail, emitter.code.kept(), otherwise);
        }
    }
}
