package dev.segue.eval;

import dev.segue.value.ListValue;
import dev.segue.value.Value;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Values that become a list. */
final class Gathered {
    private @Nullable Value[] values = new Value[8];
    private int size;

    static Gathered empty() {
        return new Gathered();
    }

    /**
     * Adds one more.
     *
     * @throws ScriptFailure of kind {@code :limit} if there are more than the host allows
     */
    void add(Value value, EvaluationContext context) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
        Elements.checkSize(size, context);
    }

    ListValue list() {
        return ListValue.of(Arrays.copyOf(values, size));
    }
}
