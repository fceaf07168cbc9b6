package dev.segue.plan;

import dev.segue.source.Span;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What must not be judged when a script with errors is planned for the sake of its other errors.
 *
 * @param names what errors are about or what was not understood: something of such a name may well be in the plan
 * @param broken whether a place has an error, so that what it misses says nothing
 */
public record Doubts(Set<String> names, Predicate<Span> broken) {
    /** Of a script without errors. */
    public static final Doubts NONE = new Doubts(Set.of(), span -> false);

    /** Keeps an immutable copy. */
    public Doubts {
        names = Set.copyOf(names);
    }
}
