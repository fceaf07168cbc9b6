package dev.segue.eval;

import org.objectweb.asm.Label;

/** {@code not operand}. */
record NotNode(Condition operand) implements Truth {

    @Override
    public boolean holds(Frame frame) {
        return !operand.holds(frame);
    }

    @Override
    public void emit(Emitter emitter, Label otherwise) {
        Label end = new Label();
        emitter.unless(operand, end);
        emitter.code.goTo(otherwise);
        emitter.code.here(end);
    }
}
