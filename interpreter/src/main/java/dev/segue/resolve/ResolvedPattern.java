package dev.segue.resolve;

import dev.segue.source.Span;
import dev.segue.value.Kind;
import dev.segue.value.Value;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A shape that a value is matched against; its names are slots. */
public sealed interface ResolvedPattern {

    /** Where it stands. */
    Span span();

    /** Anything. */
    record Wildcard(Span span) implements ResolvedPattern {}

    /** Binds a slot. */
    record Bind(String name, Slot slot, Span span) implements ResolvedPattern {}

    /** The value that a name has: a pinned name, or a name's second place in one pattern. */
    record Same(ResolvedExpr value, Span span) implements ResolvedPattern {}

    /** A literal. */
    record Constant(Value value, Span span) implements ResolvedPattern {}

    /** A tuple of exactly these elements. */
    record Tuple(List<ResolvedPattern> elements, Span span) implements ResolvedPattern {}

    /** A list of exactly these elements or, with a tail, of at least these. */
    record ListOf(List<ResolvedPattern> elements, @Nullable ResolvedPattern tail, Span span)
            implements ResolvedPattern {}

    /** A map with at least these keys. */
    record MapOf(List<Entry> entries, Span span) implements ResolvedPattern {}

    /** A key and the pattern of its value. */
    record Entry(Value key, ResolvedPattern pattern) {}

    /** What the pattern matches, if it is of one of these kinds; empty means any. */
    record Typed(ResolvedPattern pattern, Set<Kind> kinds, Span span) implements ResolvedPattern {}
}
