package dev.segue.eval;

import dev.segue.value.TupleValue;
import dev.segue.value.Value;

/** Matches a tuple of a size whose elements match. */
record TupleMatcher(int size, ElementsMatcher elements) implements Matcher {

    @Override
    public boolean matches(Value value, Frame frame) {
        return value instanceof TupleValue tuple
                && tuple.elements().size() == size
                && elements.match(tuple.elements(), frame);
    }
}
