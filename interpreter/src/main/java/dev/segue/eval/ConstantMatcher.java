package dev.segue.eval;

import dev.segue.value.Value;
import org.objectweb.asm.Label;

/** Matches what equals a literal. */
record ConstantMatcher(Value constant) implements Matcher {

    @Override
    public boolean matches(Value value, Frame frame) {
        return isSame(constant, value);
    }

    @Override
    public void emit(Emitter emitter, int value, Label otherwise) {
        emitter.constant(constant);
        emitter.code.load(value);
        emitter.code.function(ConstantMatcher.class, "isSame", boolean.class, Value.class, Value.class);
        emitter.code.ifFalse(otherwise);
    }

    static boolean isSame(Value one, Value other) {
        return one == other || one.equals(other);
    }
}
