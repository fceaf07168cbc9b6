package dev.segue.eval;

import dev.segue.resolve.Slot;
import dev.segue.value.Value;

/** Matches anything and binds a name. */
final class BindMatcher implements Matcher {
    private final Slot slot;

    BindMatcher(Slot slot) {
        this.slot = slot;
    }

    @Override
    public boolean matches(Value value, Frame frame) {
        frame.bind(slot, value);
        return true;
    }
}
