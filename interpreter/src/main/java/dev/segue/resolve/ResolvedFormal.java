package dev.segue.resolve;

import dev.segue.source.Span;
import dev.segue.value.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A formal parameter in the frame of its function.
 *
 * @param name its name
 * @param kinds the kinds that it takes; empty means any
 * @param defaultValue evaluated at each call that leaves it out, or null
 * @param slot where its value goes
 * @param span where it is declared
 */
public record ResolvedFormal(
        String name, Set<Kind> kinds, @Nullable ResolvedExpr defaultValue, Slot slot, Span span) {

    /** Keeps an immutable copy. */
    public ResolvedFormal {
        kinds = Set.copyOf(kinds);
    }
}
