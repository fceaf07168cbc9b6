package dev.segue.stdlib;

import dev.segue.eval.Comparison;
import dev.segue.eval.FunctionArea;
import dev.segue.eval.Invocation;
import dev.segue.eval.Named;
import dev.segue.eval.SegueFunction;
import dev.segue.value.ListValue;
import dev.segue.value.RangeValue;
import dev.segue.value.Sequence;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The least and the greatest. */
@FunctionArea("Numbers")
public final class Extremes {

    /** For the registry. */
    public Extremes() {}

    @SegueFunction(
            name = "min",
            documentation = "The least of two or more values, or of the elements of one list or range; of equal ones"
                    + " the first. An empty list fails with kind :key.",
            example = "min(3, 1, 2)  # 1")
    public Value min(Invocation invocation, @Named("x") Value x, @Named("more") Value... more) {
        return extreme("min", invocation, candidates("min", x, more), -1);
    }

    @SegueFunction(
            name = "max",
            documentation = "The greatest of two or more values, or of the elements of one list or range; of equal ones"
                    + " the first. An empty list fails with kind :key.",
            example = "max([3, 1, 2])  # 3")
    public Value max(Invocation invocation, @Named("x") Value x, @Named("more") Value... more) {
        return extreme("max", invocation, candidates("max", x, more), 1);
    }

    private static Sequence candidates(String function, Value x, Value[] more) {
        if (more.length > 0) {
            List<Value> values = new ArrayList<>(List.of(more));
            values.addFirst(x);
            return new ListValue(values);
        }
        if (x instanceof Sequence sequence) {
            return sequence;
        }
        throw Refusal.type(function, "two or more values, or one list", x);
    }

    private static Value extreme(String function, Invocation invocation, Sequence values, int sign) {
        if (values.count().signum() == 0) {
            throw Refusal.empty(function, values);
        }
        if (values instanceof RangeValue range) {
            return range.at(sign < 0 ? BigInteger.ZERO : range.count().subtract(BigInteger.ONE));
        }
        return search(invocation, values, sign);
    }

    private static Value search(Invocation invocation, Sequence values, int sign) {
        Value best = values.at(BigInteger.ZERO);
        for (Value each : values) {
            invocation.context().tick();
            if (Integer.signum(Comparison.compare(each, best)) == sign) {
                best = each;
            }
        }
        return best;
    }
}
