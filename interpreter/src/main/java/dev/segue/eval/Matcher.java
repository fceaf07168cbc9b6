package dev.segue.eval;

import dev.segue.value.Value;

/** Matches a value and binds the names of a pattern. */
@FunctionalInterface
interface Matcher {

    boolean matches(Value value, Frame frame);
}
