package dev.segue.eval;

import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/** Matches a tuple of a size whose elements match. */
record TupleMatcher(int size, ElementsMatcher elements) implements Matcher {

    @Override
    public boolean matches(Value value, Frame frame) {
        List<Value> found = elements(value, size);
        return found != null && elements.match(found, frame);
    }

    static @Nullable List<Value> elements(Value value, int size) {
        return value instanceof TupleValue tuple && tuple.elements().size() == size ? tuple.elements() : null;
    }

    @Override
    public void emit(Emitter emitter, int value, Label otherwise) {
        emitter.code.load(value);
        emitter.code.constant(size);
        emitter.code.function(TupleMatcher.class, "elements", List.class, Value.class, int.class);
        elements.emit(emitter, otherwise);
    }
}
