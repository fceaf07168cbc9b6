package dev.segue.eval;

import dev.segue.value.NilValue;
import dev.segue.value.Value;

/** The value that an action returns, else {@code nil}. */
final class GivenNode implements Node {
    private final Action action;

    GivenNode(Action action) {
        this.action = action;
    }

    @Override
    public Value execute(Frame frame) {
        Value returned = action.perform(frame);
        return returned == null ? NilValue.NIL : returned;
    }
}
