package dev.segue.stdlib;

import dev.segue.eval.Arithmetic;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.value.DurationValue;
import dev.segue.value.FloatValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.Kind;
import dev.segue.value.PercentageValue;
import dev.segue.value.SizeValue;
import dev.segue.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Functions of numbers and amounts. */
public final class NumberFunctions {

    @SegueFunction(name = "abs", documentation = "A number, duration, size or percentage without its sign.")
    public Value abs(
            @Named(
                            value = "value",
                            kinds = {Kind.INTEGER, Kind.FLOAT, Kind.DURATION, Kind.SIZE, Kind.PERCENTAGE})
                    Value value) {
        return switch (value) {
            case IntegerValue integer -> new IntegerValue(integer.number().abs());
            case FloatValue real -> new FloatValue(Math.abs(real.number()));
            case DurationValue duration when duration.micros() < 0 -> Arithmetic.negate(value);
            case SizeValue size when size.bytes() < 0 -> Arithmetic.negate(value);
            case PercentageValue share -> new PercentageValue(share.percent().abs());
            case Value other -> other;
        };
    }

    @SegueFunction(name = "round", documentation = "The integer nearest to a number, a half away from zero.")
    public BigInteger round(@Named("number") BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP).toBigIntegerExact();
    }
}
