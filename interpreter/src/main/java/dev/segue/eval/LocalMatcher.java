package dev.segue.eval;

import dev.segue.value.Value;

/** Matches anything and binds a name of the body itself. */
record LocalMatcher(int index) implements Matcher {

    @Override
    public boolean matches(Value value, Frame frame) {
        frame.bind(index, value);
        return true;
    }
}
