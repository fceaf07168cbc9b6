package dev.segue.eval;

import dev.segue.value.Value;
import org.objectweb.asm.Label;

/** Matches anything and binds a name of the body itself. */
record LocalMatcher(int index) implements Matcher {

    @Override
    public boolean matches(Value value, Frame frame) {
        frame.bind(index, value);
        return true;
    }

    @Override
    public void emit(Emitter emitter, int value, Label otherwise) {
        emitter.code.load(value);
        emitter.code.store(emitter.name(index));
    }
}
