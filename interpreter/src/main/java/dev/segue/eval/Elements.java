package dev.segue.eval;

import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.Sequence;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Going through collections and joining them, within the host's limits. */
public final class Elements {

    private Elements() {}

    /** What {@code for} goes through: elements, or the pairs of a map. */
    static Iterable<Value> of(Value source) {
        return switch (source) {
            case Sequence sequence -> sequence;
            case MapValue map -> () -> pairs(map);
            case Value other ->
                throw new ScriptFailure(
                        FailureKind.TYPE, "for goes through a list, range or map; this is " + Shown.withType(other));
        };
    }

    private static Iterator<Value> pairs(MapValue map) {
        return map.entries().entrySet().stream()
                .map(entry -> (Value) TupleValue.of(entry.getKey(), entry.getValue()))
                .iterator();
    }

    /**
     * The elements of a list or range.
     *
     * @throws ScriptFailure if they are too many, or it is neither
     */
    public static List<Value> list(Value value, EvaluationContext context) {
        return switch (value) {
            case ListValue list -> list.elements();
            case Sequence sequence -> {
                checkSize(sequence.count(), context);
                List<Value> elements = new ArrayList<>();
                sequence.forEach(elements::add);
                yield elements;
            }
            case Value other ->
                throw new ScriptFailure(FailureKind.TYPE, "a list is wanted here; this is " + Shown.withType(other));
        };
    }

    static Value join(Value left, Value right, EvaluationContext context) {
        if (left instanceof StringValue a && right instanceof StringValue b) {
            checkSize((long) a.text().length() + b.text().length(), context);
            return new StringValue(a.text() + b.text());
        }
        if (left instanceof Sequence && right instanceof Sequence) {
            List<Value> joined = new ArrayList<>(list(left, context));
            joined.addAll(list(right, context));
            checkSize(joined.size(), context);
            return new ListValue(joined);
        }
        throw new ScriptFailure(
                FailureKind.TYPE,
                "++ joins two strings or two lists, not %s and %s"
                        .formatted(Shown.withType(left), Shown.withType(right)));
    }

    /**
     * Gives a number back if it has no more digits than the host allows.
     *
     * @throws ScriptFailure of kind {@code :limit} if it has
     */
    static Value checkNumber(Value number, EvaluationContext context) {
        int most = context.limits().bits();
        if (number instanceof IntegerValue integer
                && !(integer.isSmall() && context.takesAnyLong())
                && integer.bitLength() > most) {
            throw new ScriptFailure(
                    FailureKind.LIMIT, "a number of more than %d bits is larger than the limit".formatted(most));
        }
        return number;
    }

    /**
     * Checks a collection or text before it grows.
     *
     * @throws ScriptFailure of kind {@code :limit} if it would have more elements than the host allows
     */
    public static void checkSize(long size, EvaluationContext context) {
        if (size > context.limits().elements()) {
            checkSize(BigInteger.valueOf(size), context);
        }
    }

    /**
     * Checks a collection or text before it grows.
     *
     * @throws ScriptFailure of kind {@code :limit} if it would have more elements than the host allows
     */
    public static void checkSize(BigInteger size, EvaluationContext context) {
        if (size.compareTo(BigInteger.valueOf(context.limits().elements())) > 0) {
            throw new ScriptFailure(
                    FailureKind.LIMIT,
                    "a collection or text of %s elements is larger than the limit of %d"
                            .formatted(size, context.limits().elements()));
        }
    }
}
