package dev.segue.eval;

import dev.segue.value.AtomValue;
import dev.segue.value.IntegerValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.Sequence;
import dev.segue.value.StringValue;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.math.BigInteger;

/** {@code m.k} and {@code x[i]}. */
final class Indexing {

    private Indexing() {}

    static Value member(Value target, String name) {
        if (target instanceof MapValue map) {
            return entry(map, new AtomValue(name));
        }
        throw new ScriptFailure(
                FailureKind.TYPE, ".%s wants a map; this is %s".formatted(name, Shown.withType(target)));
    }

    static Value index(Value target, Value index) {
        return switch (target) {
            case MapValue map -> entry(map, index);
            case Sequence sequence -> {
                BigInteger place = place(index, sequence.count());
                yield sequence.at(place);
            }
            case TupleValue tuple ->
                tuple.elements()
                        .get(place(index, BigInteger.valueOf(tuple.elements().size()))
                                .intValueExact());
            case StringValue string -> codePoint(string.text(), index);
            case Value other ->
                throw new ScriptFailure(
                        FailureKind.TYPE, "[ ] wants a list, tuple, string or map; this is " + Shown.withType(other));
        };
    }

    private static Value entry(MapValue map, Value key) {
        Value found = map.entries().get(key);
        if (found == null) {
            throw new ScriptFailure(
                    FailureKind.KEY,
                    "there is no key %s; the keys are %s"
                            .formatted(
                                    Shown.brief(key),
                                    Shown.brief(new ListValue(
                                            map.entries().keySet().stream().toList()))));
        }
        return found;
    }

    private static Value codePoint(String text, Value index) {
        int count = text.codePointCount(0, text.length());
        int place = place(index, BigInteger.valueOf(count)).intValueExact();
        int start = text.offsetByCodePoints(0, place);
        return new StringValue(text.substring(start, text.offsetByCodePoints(start, 1)));
    }

    private static BigInteger place(Value index, BigInteger count) {
        if (!(index instanceof IntegerValue integer)) {
            throw new ScriptFailure(FailureKind.TYPE, "an index is an integer; this is " + Shown.withType(index));
        }
        if (integer.number().signum() < 0 || integer.number().compareTo(count) >= 0) {
            throw new ScriptFailure(
                    FailureKind.KEY, "there is no index %s; there are %s elements".formatted(integer.number(), count));
        }
        return integer.number();
    }
}
