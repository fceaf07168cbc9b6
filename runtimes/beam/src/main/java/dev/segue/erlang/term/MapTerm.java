package dev.segue.erlang.term;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A map.
 *
 * @param entries its entries, in the order in which they were given or sent
 */
public record MapTerm(Map<Term, Term> entries) implements Term {
    /** Takes a copy of the map. */
    public MapTerm {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The map of these entries. */
    public static MapTerm of(Map<Term, Term> entries) {
        return new MapTerm(entries);
    }

    /** The value under that key, if there is one. */
    public Optional<Term> value(Term key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The value under the atom of that text, if there is one. */
    public Optional<Term> value(String key) {
        return value(Atom.of(key));
    }

    @Override
    public String toString() {
        return TermPrinter.print(this);
    }
}
