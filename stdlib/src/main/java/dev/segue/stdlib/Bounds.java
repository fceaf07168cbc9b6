package dev.segue.stdlib;

import dev.segue.eval.Elements;
import dev.segue.eval.Invocation;
import dev.segue.value.ListValue;
import dev.segue.value.Sequence;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what a function makes within the size that the host allows, before it is made where that can be known. What is
 * larger fails with kind {@code :limit}.
 */
record Bounds(Invocation invocation) {

    /** The elements of a list or range, copied; a range such as {@code 1..1_000_000_000_000} is not begun. */
    List<Value> elements(Sequence sequence) {
        size(sequence.count());
        List<Value> elements = new ArrayList<>(sequence.count().intValueExact());
        for (Value each : sequence) {
            invocation.context().tick();
            elements.add(each);
        }
        return elements;
    }

    /** The same as an array. */
    Value[] array(Sequence sequence) {
        size(sequence.count());
        Value[] elements = new Value[sequence.count().intValueExact()];
        int count = 0;
        for (Value each : sequence) {
            invocation.context().tick();
            elements[count++] = each;
        }
        return elements;
    }

    /** Adds to a list that grows. */
    void add(List<Value> list, Value value) {
        size(list.size() + 1L);
        list.add(value);
    }

    /** A text of at most as many characters as allowed. */
    StringValue text(String text) {
        size(text.length());
        return new StringValue(text);
    }

    /** A list of at most as many elements as allowed. */
    ListValue list(List<? extends Value> elements) {
        size(elements.size());
        return new ListValue(List.copyOf(elements));
    }

    /** Refuses to make a collection of so many elements, or a text of so many characters. */
    void size(long size) {
        size(BigInteger.valueOf(size));
    }

    /** Refuses to make a collection of so many elements. */
    void size(BigInteger size) {
        Elements.checkSize(size, invocation.context());
    }
}
