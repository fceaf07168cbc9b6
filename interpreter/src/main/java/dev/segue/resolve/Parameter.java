package dev.segue.resolve;

import dev.segue.value.Kind;
import java.util.Set;

/**
 * A parameter of a function or instruction as its callers see it.
 *
 * @param name the name, which may stand as a label
 * @param kinds the kinds that it takes; empty means any
 * @param optional whether it may be left out
 * @param defaultText what it is if left out, as a script would write it; empty if it must be given
 */
public record Parameter(String name, Set<Kind> kinds, boolean optional, String defaultText) {

    /** Keeps an immutable copy. */
    public Parameter {
        kinds = Set.copyOf(kinds);
    }

    /** A parameter whose default is nothing to show. */
    public Parameter(String name, Set<Kind> kinds, boolean optional) {
        this(name, kinds, optional, "");
    }
}
