package dev.segue.eval;

import dev.segue.value.Value;
import org.objectweb.asm.Label;

/** Matches a value and binds the names of a pattern. */
@FunctionalInterface
interface Matcher {

    boolean matches(Value value, Frame frame);

    /** Writes what goes on elsewhere if the value that a local variable holds does not match. */
    default void emit(Emitter emitter, int value, Label otherwise) {
        emitter.refuse();
    }
}
