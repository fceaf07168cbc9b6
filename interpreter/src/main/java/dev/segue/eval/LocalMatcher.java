package dev.segue.eval;

import dev.segue.value.Value;

/** Matches anything and binds a name of the body itself. */
final class LocalMatcher implements Matcher {
    private final int index;

    LocalMatcher(int index) {
        this.index = index;
    }

    @Override
    public boolean matches(Value value, Frame frame) {
        frame.bind(index, value);
        return true;
    }
}
