package dev.segue.eval;

import dev.segue.value.ListValue;
import dev.segue.value.Value;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Values that become a list. */
final class Gathered {
    private @Nullable Value[] values = new Value[8];
    private int size;

    void add(Value value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    ListValue list() {
        return ListValue.of(Arrays.copyOf(values, size));
    }
}
