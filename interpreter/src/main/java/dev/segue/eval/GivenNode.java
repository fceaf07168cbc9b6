package dev.segue.eval;

import dev.segue.value.NilValue;
import dev.segue.value.Value;

/** The value that an action returns, else {@code nil}. */
record GivenNode(Action action) implements Node {

    @Override
    public Value execute(Frame frame) {
        Value returned = action.perform(frame);
        return returned == null ? NilValue.NIL : returned;
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.giving(action);
    }
}
