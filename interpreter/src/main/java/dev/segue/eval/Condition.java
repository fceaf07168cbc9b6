package dev.segue.eval;

import org.objectweb.asm.Label;

/** What holds or does not. */
@FunctionalInterface
interface Condition {

    boolean holds(Frame frame);

    /** Writes what goes on elsewhere if it does not hold. */
    default void emit(Emitter emitter, Label otherwise) {
        emitter.refuse();
    }
}
