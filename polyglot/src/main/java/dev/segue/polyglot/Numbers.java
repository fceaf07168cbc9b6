package dev.segue.polyglot;

import dev.segue.value.FloatValue;

/** Numbers from foreign code. */
final class Numbers {

    private Numbers() {}

    /** A float that is a number. */
    static FloatValue real(double number) {
        if (!Double.isFinite(number)) {
            throw Refusal.of(String.valueOf(number));
        }
        return new FloatValue(number);
    }
}
