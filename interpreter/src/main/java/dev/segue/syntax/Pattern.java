package dev.segue.syntax;

import dev.segue.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shape that a value is matched against. */
public sealed interface Pattern extends Node {
    /** {@code _}: anything. */
    record Wildcard(Span span) implements Pattern {}

    /** A name to be bound. */
    record Binding(Name name) implements Pattern {
        @Override
        public Span span() {
            return name.span();
        }
    }

    /** {@code ^name}: the value that the name has. */
    record Pinned(Name name, Span span) implements Pattern {}

    /** A literal; a minus before a number is a part of it. */
    record Constant(Literal literal, Span span) implements Pattern {}

    /** {@code (a, b)}; {@code (a)} is the pattern a. */
    record Tuple(List<Pattern> elements, Span span) implements Pattern {
        public Tuple {
            elements = List.copyOf(elements);
        }
    }

    /** {@code [a, b]} or, with a tail, {@code [a, b | tail]}. */
    record ListOf(List<Pattern> elements, @Nullable Pattern tail, Span span) implements Pattern {
        public ListOf {
            elements = List.copyOf(elements);
        }
    }

    /** {@code %{name: pattern, key => pattern}}: a map with at least these keys. */
    record MapOf(List<Entry> entries, Span span) implements Pattern {
        public MapOf {
            entries = List.copyOf(entries);
        }
    }

    /** An entry of a map pattern; the key {@code name:} is the atom of that name. */
    record Entry(Literal key, Pattern value, Span span) implements Node {}

    /** {@code pattern: type}: what the pattern matches, if it is of that kind. */
    record Typed(Pattern pattern, TypeName type, Span span) implements Pattern {}
}
