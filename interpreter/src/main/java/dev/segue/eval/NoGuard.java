package dev.segue.eval;

import org.objectweb.asm.Label;

/** Stands where nothing else must hold. */
record NoGuard() implements Condition {

    @Override
    public boolean holds(Frame frame) {
        return true;
    }

    @Override
    public void emit(Emitter emitter, Label otherwise) {
        // Nothing is asked.
    }
}
