package dev.segue.eval;

import dev.segue.value.Value;

/** Matches anything. */
record AnyMatcher() implements Matcher {

    @Override
    public boolean matches(Value value, Frame frame) {
        return true;
    }
}
