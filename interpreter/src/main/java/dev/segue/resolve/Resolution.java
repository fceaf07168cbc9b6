package dev.segue.resolve;

import dev.segue.source.Diagnostic;
import java.util.List;

/**
 * What resolving gave.
 *
 * @param program complete only if there is no error
 * @param notes what was noticed and not judged
 * @param names the top-level names that it binds, and those that were bound before it
 * @param diagnostics of the script and its libraries, in source order
 */
public record Resolution(Program program, Notes notes, BoundNames names, List<Diagnostic> diagnostics) {

    /** Keeps an immutable copy. */
    public Resolution {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the program must not be planned. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
