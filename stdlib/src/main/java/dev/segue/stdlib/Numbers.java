package dev.segue.stdlib;

import dev.segue.eval.Arithmetic;
import dev.segue.eval.FailureKind;
import dev.segue.eval.FunctionArea;
import dev.segue.eval.Named;
import dev.segue.eval.ScriptFailure;
import dev.segue.eval.SegueFunction;
import dev.segue.value.DurationValue;
import dev.segue.value.FloatValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.Kind;
import dev.segue.value.PercentageValue;
import dev.segue.value.SizeValue;
import dev.segue.value.StringValue;
import dev.segue.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Numbers one at a time. */
@FunctionArea("Numbers")
public final class Numbers {

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");

    /** Reading takes longer than in proportion to the digits. */
    private static final int MOST_DIGITS = 10_000;

    /** For the registry. */
    public Numbers() {}

    @SegueFunction(
            name = "abs",
            documentation = "A number, duration, size or percentage without its sign.",
            example = "abs(-5)  # 5")
    public Value abs(
            @Named(
                            value = "x",
                            kinds = {Kind.INTEGER, Kind.FLOAT, Kind.DURATION, Kind.SIZE, Kind.PERCENTAGE})
                    Value x) {
        return switch (x) {
            case IntegerValue integer -> IntegerValue.of(integer.number().abs());
            case FloatValue real -> new FloatValue(Math.abs(real.number()));
            case DurationValue duration when duration.micros() < 0 -> Arithmetic.negate(duration);
            case SizeValue size when size.bytes() < 0 -> Arithmetic.negate(size);
            case PercentageValue share -> new PercentageValue(share.percent().abs());
            case Value other -> other;
        };
    }

    @SegueFunction(
            name = "round",
            documentation = "The integer nearest to a number; of two as near, the one farther from zero.",
            example = "round(2.5)  # 3")
    public BigInteger round(@Named("x") BigDecimal x) {
        return x.setScale(0, RoundingMode.HALF_UP).toBigIntegerExact();
    }

    @SegueFunction(
            name = "parse_int",
            documentation = "The integer that a text writes in decimal digits, with or without a sign. Any other text,"
                    + " also one with spaces, fails with kind :type.",
            example = "parse_int(\"42\")  # 42")
    public BigInteger parseInt(@Named("text") String text) {
        if (!INTEGER.matcher(text).matches()) {
            throw Refusal.type("parse_int", "an integer in decimal digits", new StringValue(text));
        }
        if (text.length() > MOST_DIGITS) {
            throw new ScriptFailure(
                    FailureKind.LIMIT,
                    "parse_int takes at most %d digits, not %d".formatted(MOST_DIGITS, text.length()));
        }
        return new BigInteger(text);
    }
}
