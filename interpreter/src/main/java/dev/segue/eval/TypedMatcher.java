package dev.segue.eval;

import dev.segue.value.Kind;
import dev.segue.value.Value;
import java.util.Set;
import org.objectweb.asm.Label;

/** Matches what another one matches, if it is of one of these kinds; none means any. */
record TypedMatcher(Matcher matcher, Set<Kind> kinds) implements Matcher {

    @Override
    public boolean matches(Value value, Frame frame) {
        return fits(value) && matcher.matches(value, frame);
    }

    boolean fits(Value value) {
        return kinds.isEmpty() || kinds.contains(value.kind());
    }

    @Override
    public void emit(Emitter emitter, int value, Label otherwise) {
        emitter.code.constant(this, TypedMatcher.class);
        emitter.code.load(value);
        emitter.code.method(TypedMatcher.class, "fits", boolean.class, Value.class);
        emitter.code.ifFalse(otherwise);
        emitter.match(matcher, value, otherwise);
    }
}
