package dev.segue.eval;

import dev.segue.value.Value;

/** A name of the body itself. */
record LocalNode(int index) implements Node {

    @Override
    public Value execute(Frame frame) {
        return frame.local(index);
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.code.load(emitter.name(index));
    }
}
