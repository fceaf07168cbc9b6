package dev.segue.stdlib;

import dev.segue.eval.Arithmetic;
import dev.segue.eval.FunctionArea;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.syntax.BinaryOperator;
import dev.segue.value.DurationValue;
import dev.segue.value.FloatValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.PercentageValue;
import dev.segue.value.RangeValue;
import dev.segue.value.Sequence;
import dev.segue.value.SizeValue;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.Iterator;

/** Sums, as {@code +} between each two elements from the left makes them. */
@FunctionArea("Numbers")
public final class Sums {

    /** For the registry. */
    public Sums() {}

    @SegueFunction(
            name = "sum",
            documentation = "The sum of a list or range of numbers, or of durations, of sizes or of percentages alone;"
                    + " exact for integers. Of nothing, 0.",
            example = "sum([1, 2, 3])  # 6")
    public Value sum(Invocation invocation, @Named("xs") Sequence xs) {
        if (xs instanceof RangeValue range) {
            return IntegerValue.of(sum(range));
        }
        Iterator<Value> values = xs.iterator();
        if (!values.hasNext()) {
            return IntegerValue.of(0);
        }
        Value total = summand(values.next());
        while (values.hasNext()) {
            invocation.context().tick();
            total = Arithmetic.apply(BinaryOperator.ADD, total, values.next());
        }
        return total;
    }

    private static BigInteger sum(RangeValue range) {
        return range.start().add(range.end()).multiply(range.count()).shiftRight(1);
    }

    private static Value summand(Value value) {
        return switch (value) {
            case IntegerValue number -> number;
            case FloatValue number -> number;
            case DurationValue duration -> duration;
            case SizeValue size -> size;
            case PercentageValue percentage -> percentage;
            case Value other -> throw Refusal.type("sum", "numbers, durations, sizes or percentages", other);
        };
    }
}
