package dev.segue.resolve;

import dev.segue.source.Span;
import java.util.List;

/**
 * A block whose names are slots, with the size of the frame that it needs.
 *
 * @param statements in order
 * @param locals how many names that are bound once
 * @param variables how many {@code var}s
 * @param span where it stands
 */
public record ResolvedBody(List<ResolvedStatement> statements, int locals, int variables, Span span) {

    /** Keeps an immutable copy. */
    public ResolvedBody {
        statements = List.copyOf(statements);
    }
}
