package dev.segue;

import dev.segue.plan.Plan;
import dev.segue.source.Diagnostic;
import java.util.List;

/**
 * What came of checking a script.
 *
 * @param plans up and, if the script names versions, down; those that there are
 * @param diagnostics errors and warnings of parsing, resolving, planning both ways and the lints, in source order
 */
public record Checked(List<Plan> plans, List<Diagnostic> diagnostics) {

    /** Keeps immutable copies. */
    public Checked {
        plans = List.copyOf(plans);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether it cannot be run as it is. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
