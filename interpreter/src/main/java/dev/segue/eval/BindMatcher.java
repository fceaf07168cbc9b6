package dev.segue.eval;

import dev.segue.resolve.Slot;
import dev.segue.value.Value;

/** Matches anything and binds a name. */
record BindMatcher(Slot slot) implements Matcher {

    @Override
    public boolean matches(Value value, Frame frame) {
        frame.bind(slot, value);
        return true;
    }
}
