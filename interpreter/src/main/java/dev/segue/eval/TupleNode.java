package dev.segue.eval;

import dev.segue.value.TupleValue;
import dev.segue.value.Value;

/** {@code (a, b)}. */
final class TupleNode implements Node {
    private final Filling elements;
    private final int size;

    TupleNode(Filling elements, int size) {
        this.elements = elements;
        this.size = size;
    }

    @Override
    public Value execute(Frame frame) {
        Value[] values = new Value[size];
        elements.fill(values, frame);
        return TupleValue.of(values);
    }
}
