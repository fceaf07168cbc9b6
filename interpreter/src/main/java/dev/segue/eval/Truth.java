package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.BooleanValue;
import dev.segue.value.Value;
import org.objectweb.asm.Label;

/** A node whose value is always a boolean. */
interface Truth extends Node, Condition {

    /** A condition, which fails where it stands if it is no boolean. */
    static Condition of(Node node, Span span) {
        return node instanceof Truth truth ? truth : new TruthCondition(node, span);
    }

    @Override
    default Value execute(Frame frame) {
        return BooleanValue.of(holds(frame));
    }

    @Override
    default void emit(Emitter emitter) {
        Label otherwise = new Label();
        Label end = new Label();
        emitter.unless(this, otherwise);
        emitter.constant(BooleanValue.TRUE);
        emitter.code.goTo(end);
        emitter.code.here(otherwise);
        emitter.constant(BooleanValue.FALSE);
        emitter.code.here(end);
    }
}
