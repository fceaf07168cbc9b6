package dev.segue.eval;

import org.objectweb.asm.Label;

/** {@code left or right}. */
record OrNode(Condition left, Condition right) implements Truth {

    @Override
    public boolean holds(Frame frame) {
        return left.holds(frame) || right.holds(frame);
    }

    @Override
    public void emit(Emitter emitter, Label otherwise) {
        Label second = new Label();
        Label end = new Label();
        emitter.unless(left, second);
        emitter.code.goTo(end);
        emitter.code.here(second);
        emitter.unless(right, otherwise);
        emitter.code.here(end);
    }
}
