package dev.segue.erlang.term;

import java.util.List;

/**
 * A tuple.
 *
 * @param elements its elements in order
 */
public record Tuple(List<Term> elements) implements Term {
    /** Takes a copy of the list. */
    public Tuple {
        elements = List.copyOf(elements);
    }

    /** The tuple of these elements. */
    public static Tuple of(Term... elements) {
        return new Tuple(List.of(elements));
    }

    /** How many elements there are. */
    public int size() {
        return elements.size();
    }

    /**
     * The element at that index, counted from zero.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public Term at(int index) {
        return elements.get(index);
    }

    /** Whether this is a tuple of that size whose first element is that atom. */
    public boolean isTagged(String tag, int size) {
        return elements.size() == size && elements.getFirst() instanceof Atom atom && atom.is(tag);
    }

    @Override
    public String toString() {
        return TermPrinter.print(this);
    }
}
