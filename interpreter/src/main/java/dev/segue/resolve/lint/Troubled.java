package dev.segue.resolve.lint;

import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import dev.segue.source.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The places of a script that have an error, where nothing else is judged. */
public final class Troubled {
    /** The ends by the starts, for each text. */
    private final Map<SourceText, NavigableMap<Integer, Integer>> places = new HashMap<>();

    /** The places of the errors among these. */
    public Troubled(Collection<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.isError()) {
                Span span = diagnostic.span();
                places.computeIfAbsent(span.source(), ignored -> new TreeMap<>())
                        .merge(span.start(), span.end(), Math::max);
            }
        }
    }

    /** Whether an error begins in a place, or reaches into it from right before. */
    public boolean overlaps(Span span) {
        NavigableMap<Integer, Integer> errors = places.get(span.source());
        if (errors == null) {
            return false;
        }
        Integer inside = errors.ceilingKey(span.start());
        Map.Entry<Integer, Integer> before = errors.lowerEntry(span.start());
        return inside != null && inside < Math.max(span.end(), span.start() + 1)
                || before != null && before.getValue() > span.start();
    }
}
