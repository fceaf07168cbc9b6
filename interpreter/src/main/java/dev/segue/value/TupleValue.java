package dev.segue.value;

import java.util.List;
import java.util.stream.Collectors;

/** A tuple: {@code (a, b)}, {@code (a,)}, {@code ()}. */
public record TupleValue(List<Value> elements) implements Value {

    /**
     * Keeps an immutable copy.
     *
     * @throws TooLargeException if it nests too deep or has too many values in all
     */
    public TupleValue {
        elements = Nested.list(elements);
    }

    /** A tuple of these. */
    public static TupleValue of(Value... elements) {
        return new TupleValue(Nested.list(elements));
    }

    @Override
    public Kind kind() {
        return Kind.TUPLE;
    }

    @Override
    public String literal() {
        return elements.size() == 1
                ? "(" + elements.getFirst().literal() + ",)"
                : elements.stream().map(Value::literal).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String toString() {
        return literal();
    }
}
