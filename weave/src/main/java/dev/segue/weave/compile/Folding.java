package dev.segue.weave.compile;

import dev.segue.resolve.ResolvedExpr;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known of a whole whose parts are known when weaving. */
final class Folding {
    private Folding() {}

    /** All the values, or null if one is not known. */
    static @Nullable List<Value> all(List<ResolvedExpr> expressions, Function<ResolvedExpr, @Nullable Value> known) {
        List<Value> values = new ArrayList<>();
        for (ResolvedExpr each : expressions) {
            Value value = known.apply(each);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    static @Nullable Value tuple(List<ResolvedExpr> elements, Function<ResolvedExpr, @Nullable Value> known) {
        List<Value> values = all(elements, known);
        return values == null ? null : new TupleValue(values);
    }
}
