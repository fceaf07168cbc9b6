package dev.segue;

import dev.segue.plan.Plan;
import dev.segue.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of planning a script.
 *
 * @param plan empty if there are errors
 * @param diagnostics of parsing, resolving and planning, in source order
 */
public record Planning(Optional<Plan> plan, List<Diagnostic> diagnostics) {

    /** Keeps an immutable copy. */
    public Planning {
        diagnostics = List.copyOf(diagnostics);
    }
}
