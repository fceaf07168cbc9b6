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
    private final Map<Term, Extent> extents;

    /** With room for about so many, so that they need not be moved again and again. */
    Places(int expected) {
        extents = new IdentityHashMap<>(expected);
    }

    void put(Term term, Extent extent) {
        extents.put(term, extent);
    }

    /** How many they are. */
    public int size() {
        return extents.size();
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
