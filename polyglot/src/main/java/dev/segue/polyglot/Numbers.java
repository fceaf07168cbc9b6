package dev.segue.polyglot;

import dev.segue.value.FloatValue;
import dev.segue.value.IntegerValue;
import java.math.BigInteger;

/** Numbers from foreign code. */
final class Numbers {

    private Numbers() {}

    /** An integer that is not too large. */
    static IntegerValue integer(org.graalvm.polyglot.Value value, Allowance allowance) {
        BigInteger number = value.asBigInteger();
        allowance.takeBits(number.bitLength());
        return IntegerValue.of(number);
    }

    /** A float that is a number. */
    static FloatValue real(double number) {
        if (!Double.isFinite(number)) {
            throw Refusal.of(String.valueOf(number));
        }
        return new FloatValue(number);
    }
}
