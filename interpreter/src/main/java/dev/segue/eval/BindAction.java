package dev.segue.eval;

import dev.segue.resolve.Slot;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code let name = value} or {@code var name = value}: matches always. */
record BindAction(Slot slot, Node value) implements Action {

    @Override
    public @Nullable Value perform(Frame frame) {
        frame.bind(slot, value.execute(frame));
        return null;
    }

    @Override
    public void emit(Emitter emitter) {
        emitter.bind(slot, () -> emitter.value(value));
    }
}
