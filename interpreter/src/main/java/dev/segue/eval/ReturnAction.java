package dev.segue.eval;

import dev.segue.value.Value;

/** {@code return value}. */
final class ReturnAction implements Action {
    private final Node value;

    ReturnAction(Node value) {
        this.value = value;
    }

    @Override
    public Value perform(Frame frame) {
        return value.execute(frame);
    }
}
