package dev.segue.eval;

import dev.segue.value.Value;
import org.objectweb.asm.Label;

/** Matches what equals the value of a node. */
record SameMatcher(Node expected) implements Matcher {

    @Override
    public boolean matches(Value value, Frame frame) {
        return expected.execute(frame).equals(value);
    }

    @Override
    public void emit(Emitter emitter, int value, Label otherwise) {
        emitter.value(expected);
        emitter.code.load(value);
        emitter.code.method(Object.class, "equals", boolean.class, Object.class);
        emitter.code.ifFalse(otherwise);
    }
}
