package dev.segue.eval;

import dev.segue.value.Value;

/** A name of the body itself. */
final class LocalNode implements Node {
    private final int index;

    LocalNode(int index) {
        this.index = index;
    }

    @Override
    public Value execute(Frame frame) {
        return frame.local(index);
    }
}
