package dev.segue.eval;

import dev.segue.value.TupleValue;
import dev.segue.value.Value;

/** Matches a tuple of a size whose elements match. */
final class TupleMatcher implements Matcher {
    private final int size;
    private final ElementsMatcher elements;

    TupleMatcher(int size, ElementsMatcher elements) {
        this.size = size;
        this.elements = elements;
    }

    @Override
    public boolean matches(Value value, Frame frame) {
        return value instanceof TupleValue tuple
                && tuple.elements().size() == size
                && elements.match(tuple.elements(), frame);
    }
}
