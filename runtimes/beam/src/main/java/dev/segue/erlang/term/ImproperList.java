package dev.segue.erlang.term;

import java.util.List;

/**
 * A list whose tail is not a list, as {@code [a, b | c]}.
 *
 * @param elements what stands before the bar, at least one
 * @param tail what stands behind it, no list
 */
public record ImproperList(List<Term> elements, Term tail) implements Term {
    /**
     * Takes a copy of the list.
     *
     * @throws IllegalArgumentException if there is no element, or the tail is a list: such a list has another form
     */
    public ImproperList {
        elements = List.copyOf(elements);
        if (elements.isEmpty() || tail instanceof ListTerm || tail instanceof ImproperList) {
            throw new IllegalArgumentException("An improper list has elements and a tail that is no list.");
        }
    }

    /** The list of these elements and that tail, in the one form that such a list has. */
    public static Term of(List<Term> elements, Term tail) {
        return switch (tail) {
            case Term any when elements.isEmpty() -> any;
            case ListTerm(List<Term> rest) -> new ListTerm(joined(elements, rest));
            case ImproperList(List<Term> rest, Term end) -> new ImproperList(joined(elements, rest), end);
            case Term other -> new ImproperList(elements, other);
        };
    }

    private static List<Term> joined(List<Term> first, List<Term> second) {
        Term[] all = new Term[first.size() + second.size()];
        for (int index = 0; index < first.size(); index++) {
            all[index] = first.get(index);
        }
        for (int index = 0; index < second.size(); index++) {
            all[first.size() + index] = second.get(index);
        }
        return List.of(all);
    }

    @Override
    public String toString() {
        return TermPrinter.print(this);
    }
}
