package dev.segue.eval;

import dev.segue.value.Value;

/** Matches what equals a literal. */
final class ConstantMatcher implements Matcher {
    private final Value constant;

    ConstantMatcher(Value constant) {
        this.constant = constant;
    }

    @Override
    public boolean matches(Value value, Frame frame) {
        return constant == value || constant.equals(value);
    }
}
