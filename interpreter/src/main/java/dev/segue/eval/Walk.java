package dev.segue.eval;

import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.RangeValue;
import dev.segue.value.Value;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On the way through the elements of a list, range or map. */
final class Walk {
    private final @Nullable Iterator<Value> others;
    private final @Nullable List<Value> list;
    private final long last;
    private long next;

    private Walk(@Nullable Iterator<Value> others, @Nullable List<Value> list, long first, long last) {
        this.others = others;
        this.list = list;
        this.next = first;
        this.last = last;
    }

    /**
     * Before the first element.
     *
     * @throws ScriptFailure of kind {@code :type} where there are none
     */
    static Walk through(Value source) {
        if (source instanceof RangeValue range && range.isSmall()) {
            return new Walk(null, null, range.start().longValue(), range.end().longValue());
        }
        if (source instanceof ListValue list) {
            return new Walk(null, list.elements(), 0, list.elements().size() - 1L);
        }
        return new Walk(Elements.of(source).iterator(), null, 0, 0);
    }

    /** The same way from here on. */
    Walk rest() {
        return new Walk(others, list, next, last);
    }

    /** The next element; null after the last. */
    @Nullable
    Value next() {
        if (others != null) {
            return others.hasNext() ? others.next() : null;
        }
        if (next > last) {
            return null;
        }
        long place = next++;
        return list == null ? IntegerValue.of(place) : list.get((int) place);
    }
}
