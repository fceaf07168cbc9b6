package dev.segue.eval;

import dev.segue.value.Value;
import org.objectweb.asm.Label;

/** Matches anything. */
record AnyMatcher() implements Matcher {

    @Override
    public boolean matches(Value value, Frame frame) {
        return true;
    }

    @Override
    public void emit(Emitter emitter, int value, Label otherwise) {
        // Nothing is asked.
    }
}
