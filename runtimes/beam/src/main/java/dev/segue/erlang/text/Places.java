package dev.segue.erlang.text;

import dev.segue.erlang.term.Term;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the terms of a text stand: its tuples, its lists that are no strings, and the atoms in those lists. By identity,
 * since equal terms may stand in several places.
 *
 * <p>Whoever asks in the order of the text, for parts before the whole, is answered without looking anything up.
 */
public final class Places {
    private final Lines lines;
    private Term[] terms;
    private int[] bounds;
    private int size;

    /** Behind the last term that was asked for. */
    private int next;

    /** Null until somebody asks in another order. */
    private @Nullable Map<Term, Integer> indices;

    /** With room for about so many, so that they need not be moved again and again. */
    Places(Lines lines, int expected) {
        this.lines = lines;
        int room = Math.max(16, expected);
        terms = new Term[room];
        bounds = new int[2 * room];
    }

    /** Adds a term behind its parts. */
    void put(Term term, int from, int to) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
            bounds = Arrays.copyOf(bounds, size * 4);
        }
        terms[size] = term;
        bounds[2 * size] = from;
        bounds[2 * size + 1] = to;
        size++;
    }

    /** How many they are. */
    public int size() {
        return size;
    }

    /** Where this very term begins, if it is one of those. */
    public Optional<Position> of(Term term) {
        return extent(term).map(Extent::start);
    }

    /** What this very term takes of the text, if it is one of those. */
    public Optional<Extent> extent(Term term) {
        int index = index(term);
        return index < 0 ? Optional.empty() : Optional.of(new Extent(lines, bounds[2 * index], bounds[2 * index + 1]));
    }

    private int index(Term term) {
        for (int index = next; index < size && indices == null; index++) {
            if (terms[index] == term) {
                next = index + 1;
                return index;
            }
        }
        return indices().getOrDefault(term, -1);
    }

    private Map<Term, Integer> indices() {
        Map<Term, Integer> known = indices;
        if (known == null) {
            known = new IdentityHashMap<>(size);
            for (int index = 0; index < size; index++) {
                known.put(terms[index], index);
            }
            indices = known;
        }
        return known;
    }
}
