package dev.segue.plan;

import dev.segue.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of planning.
 *
 * @param plan empty if there are errors
 * @param diagnostics errors and warnings in source order
 */
public record PlanResult(Optional<Plan> plan, List<Diagnostic> diagnostics) {
    /** Keeps an immutable copy. */
    public PlanResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
