package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.BooleanValue;
import dev.segue.value.Value;
import org.objectweb.asm.Label;

/**
 * A condition that is the truth of a value, which fails where it stands if it is no boolean.
 *
 * @param value what it looks at
 * @param span where it stands
 */
record TruthCondition(Node value, Span span) implements Condition {

    @Override
    public boolean holds(Frame frame) {
        Value found = value.execute(frame);
        try {
            return isTrue(found);
        } catch (ScriptFailure failure) {
            throw failure.at(span, frame);
        }
    }

    static boolean isTrue(Value value) {
        return value == BooleanValue.TRUE || value != BooleanValue.FALSE && Shown.truth(value);
    }

    @Override
    public void emit(Emitter emitter, Label otherwise) {
        emitter.value(value);
        emitter.mark(span);
        emitter.code.function(TruthCondition.class, "isTrue", boolean.class, Value.class);
        emitter.code.ifFalse(otherwise);
    }
}
