package dev.segue.value;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** A list. */
public record ListValue(List<Value> elements) implements Sequence {

    /** The empty list. */
    public static final ListValue EMPTY = new ListValue(List.of());

    /**
     * Keeps an immutable copy.
     *
     * @throws TooLargeException if it nests too deep or has too many values in all
     */
    public ListValue {
        elements = Nested.list(elements);
    }

    /** A list of these. */
    public static ListValue of(Value... elements) {
        return new ListValue(Nested.list(elements));
    }

    @Override
    public Kind kind() {
        return Kind.LIST;
    }

    @Override
    public String literal() {
        return elements.stream().map(Value::literal).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public BigInteger count() {
        return BigInteger.valueOf(elements.size());
    }

    @Override
    public Value at(BigInteger index) {
        if (index.signum() < 0 || index.compareTo(count()) >= 0) {
            throw new IndexOutOfBoundsException(index.toString());
        }
        return elements.get(index.intValueExact());
    }

    @Override
    public Iterator<Value> iterator() {
        return elements.iterator();
    }

    @Override
    public String toString() {
        return literal();
    }
}
