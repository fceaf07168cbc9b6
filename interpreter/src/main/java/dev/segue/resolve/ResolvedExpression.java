package dev.segue.resolve;

import dev.segue.source.Diagnostic;
import java.util.List;

/**
 * An expression that stands alone.
 *
 * @param value to be evaluated only if there is no error
 * @param effects what it can do to the target
 * @param diagnostics in source order
 */
public record ResolvedExpression(ResolvedExpr value, Effects effects, List<Diagnostic> diagnostics) {

    /** Keeps an immutable copy. */
    public ResolvedExpression {
        diagnostics = List.copyOf(diagnostics);
    }
}
