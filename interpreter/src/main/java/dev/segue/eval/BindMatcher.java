package dev.segue.eval;

import dev.segue.resolve.Slot;
import dev.segue.value.Value;
import org.objectweb.asm.Label;

/** Matches anything and binds a name. */
record BindMatcher(Slot slot) implements Matcher {

    @Override
    public boolean matches(Value value, Frame frame) {
        frame.bind(slot, value);
        return true;
    }

    @Override
    public void emit(Emitter emitter, int value, Label otherwise) {
        emitter.bind(slot, () -> emitter.code.load(value));
    }
}
