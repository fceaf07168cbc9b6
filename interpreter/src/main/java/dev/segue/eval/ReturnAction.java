package dev.segue.eval;

import dev.segue.value.Value;

/** {@code return value}. */
record ReturnAction(Node value) implements Action {

    @Override
    public Value perform(Frame frame) {
        return value.execute(frame);
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.value(value);
        emitter.give();
    }
}
