package dev.segue.eval;

import dev.segue.value.Value;

/** Matches what equals a literal. */
record ConstantMatcher(Value constant) implements Matcher {

    @Override
    public boolean matches(Value value, Frame frame) {
        return constant == value || constant.equals(value);
    }
}
