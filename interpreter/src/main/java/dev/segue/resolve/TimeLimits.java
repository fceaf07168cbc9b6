package dev.segue.resolve;

import dev.segue.source.TypeCode;
import dev.segue.syntax.Expr;
import dev.segue.value.DurationValue;
import dev.segue.value.Value;

/** Limits of time: none is below zero. */
public final class TimeLimits {
    /** What helps where a limit is below zero. */
    public static final String HINT = "0s leaves no time at all, infinity sets no limit";

    private TimeLimits() {}

    /** Reports a limit that is plainly below zero; what has to be computed is looked at when it has a value. */
    static void check(FileResolver file, Expr written) {
        Constants.valueOf(written)
                .filter(TimeLimits::isBelowZero)
                .ifPresent(value -> file.error(TypeCode.BELOW_ZERO, written.span(), message(value), HINT));
    }

    /** Whether a value is a duration, but none that can be a limit. */
    public static boolean isBelowZero(Value value) {
        return value instanceof DurationValue duration && duration.isBelowZero();
    }

    /** What is said of a limit below zero. */
    public static String message(Value value) {
        return "a limit of time is not below zero; this is " + value.literal();
    }
}
