package dev.segue.syntax;

import dev.segue.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Names joined by points, such as {@code lib.resume}. */
public record Path(List<Name> names, Span span) implements Node {
    public Path {
        names = List.copyOf(names);
    }

    /** The names joined by points. */
    public String text() {
        if (names.size() == 1) {
            return names.get(0).text();
        }
        return names.stream().map(Name::text).collect(Collectors.joining("."));
    }

    @Override
    public String toString() {
        return text();
    }
}
