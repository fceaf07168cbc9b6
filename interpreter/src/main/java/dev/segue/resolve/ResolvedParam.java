package dev.segue.resolve;

import dev.segue.source.Span;
import dev.segue.value.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A {@code param} of the script.
 *
 * @param name its name
 * @param kinds the kinds that it takes; empty means any
 * @param defaultValue or null: then {@code -P} must give it
 * @param slot the global slot of its value
 * @param span where it is declared
 */
public record ResolvedParam(
        String name, Set<Kind> kinds, @Nullable ResolvedExpr defaultValue, int slot, Span span) {}
