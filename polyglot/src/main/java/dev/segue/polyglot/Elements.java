package dev.segue.polyglot;

import dev.segue.foreign.ForeignFailure;
import dev.segue.foreign.ForeignFailure.Reason;
import dev.segue.value.MapValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is inside collections of foreign code. */
final class Elements {

    private Elements() {}

    /** Values for foreign code, in their order. */
    static List<@Nullable Object> outward(Collection<Value> values, Allowance allowance, Translation translation) {
        return allowance.inside(() -> {
            List<@Nullable Object> elements = new ArrayList<>();
            values.forEach(each -> elements.add(translation.outward(each, allowance)));
            return elements;
        });
    }

    /** The elements of something that has a size and indices. */
    static List<Value> inward(org.graalvm.polyglot.Value array, Allowance allowance, Translation translation) {
        long size = array.getArraySize();
        allowance.check(size);
        return allowance.inside(() -> {
            List<Value> elements = new ArrayList<>();
            for (long index = 0; index < size; index++) {
                elements.add(translation.inward(array.getArrayElement(index), allowance));
            }
            return elements;
        });
    }

    /** A map of keys and values in the same order. */
    static MapValue map(
            org.graalvm.polyglot.Value keys,
            org.graalvm.polyglot.Value values,
            Allowance allowance,
            Translation translation) {
        return map(inward(keys, allowance, translation), inward(values, allowance, translation));
    }

    /** A map of keys and values in the same order; two keys that are the same value here are refused. */
    static MapValue map(List<Value> keys, List<Value> values) {
        Map<Value, Value> entries = new LinkedHashMap<>();
        for (int index = 0; index < keys.size(); index++) {
            if (entries.put(keys.get(index), values.get(index)) != null) {
                throw new ForeignFailure(
                        Reason.UNFIT,
                        "two keys of a map are the same value here: "
                                + keys.get(index).literal(),
                        List.of());
            }
        }
        return new MapValue(entries);
    }
}
