package dev.segue.stdlib;

import dev.segue.resolve.Global;
import dev.segue.resolve.Reached;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the prepared library is put together with. */
abstract class PreparedParts {

    static SourceText source(String name, int length) {
        return SourceText.readLater(name, length, new StandardText(name));
    }

    static Reached reached(List<Reached.Mention> mentions, Map<Global, Span> globals) {
        return Reached.of(mentions, globals);
    }

    /** A list that may hold null. */
    @SuppressWarnings("unchecked") // the writer took them from a list of that type
    static <T extends @Nullable Object> List<T> nullable(@Nullable Object... elements) {
        return (List<T>) Arrays.asList(elements);
    }

    /** Keys and values in turn, kept in that order. */
    @SuppressWarnings("unchecked") // the writer took them from a map of those types
    static <K, V> Map<K, V> map(Object... entries) {
        Map<K, V> map = LinkedHashMap.newLinkedHashMap(entries.length / 2);
        for (int i = 0; i < entries.length; i += 2) {
            map.put((K) entries[i], (V) entries[i + 1]);
        }
        return map;
    }
}
