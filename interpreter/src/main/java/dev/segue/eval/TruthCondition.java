package dev.segue.eval;

import dev.segue.source.Span;
import dev.segue.value.BooleanValue;
import dev.segue.value.Value;

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
        return found == BooleanValue.TRUE || found != BooleanValue.FALSE && truth(found, frame);
    }

    private boolean truth(Value found, Frame frame) {
        try {
            return Shown.truth(found);
        } catch (ScriptFailure failure) {
            throw failure.at(span, frame);
        }
    }
}
