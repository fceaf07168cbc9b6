package dev.segue.eval;

import dev.segue.value.TupleValue;
import dev.segue.value.Value;

/** {@code (a, b)}. */
record TupleNode(Filling elements, int size) implements Node {

    @Override
    public Value execute(Frame frame) {
        Value[] values = new Value[size];
        elements.fill(values, frame);
        return TupleValue.of(values);
    }
}
