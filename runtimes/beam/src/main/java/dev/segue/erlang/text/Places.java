package dev.segue.erlang.text;

import dev.segue.erlang.term.Term;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the terms of a text stand: its tuples, its lists that are no strings, and the atoms in those lists. By identity,
 * since equal terms may stand in several places.
 */
public final class Places {
    private final Map<Term, Extent> extents = new IdentityHashMap<>();

    Places() {}

    void put(Term term, Extent extent) {
        extents.put(term, extent);
    }

    /** Where this very term begins, if it is one of those. */
    public Optional<Position> of(Term term) {
        return extent(term).map(Extent::start);
    }

    /** What this very term takes of the text, if it is one of those. */
    public Optional<Extent> extent(Term term) {
        return Optional.ofNullable(extents.get(term));
    }
}
