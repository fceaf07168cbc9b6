package dev.segue.eval;

import org.objectweb.asm.Label;

/** {@code left and right}. */
record AndNode(Condition left, Condition right) implements Truth {

    @Override
    public boolean holds(Frame frame) {
        return left.holds(frame) && right.holds(frame);
    }

    @Override
    public void emit(Emitter emitter, Label otherwise) {
        emitter.unless(left, otherwise);
        emitter.unless(right, otherwise);
    }
}
