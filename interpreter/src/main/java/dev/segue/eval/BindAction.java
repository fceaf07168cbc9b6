package dev.segue.eval;

import dev.segue.resolve.Slot;
import dev.segue.value.Value;
import org.jspecify.annotations.Nullable;

/** {@code let name = value} or {@code var name = value}: matches always. */
final class BindAction implements Action {
    private final Slot slot;
    private final Node value;

    BindAction(Slot slot, Node value) {
        this.slot = slot;
        this.value = value;
    }

    @Override
    public @Nullable Value perform(Frame frame) {
        frame.bind(slot, value.execute(frame));
        return null;
    }
}
