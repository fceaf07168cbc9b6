package dev.segue.weave;

import dev.segue.erlang.relup.Relup;
import dev.segue.source.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of weaving.
 *
 * @param relup the new relup; empty if there are errors
 * @param entries every entry, up ones first; empty if there are errors
 * @param diagnostics errors and warnings, in the order of their places
 */
public record Woven(Optional<Relup> relup, List<WovenEntry> entries, List<Diagnostic> diagnostics) {
    /** Keeps immutable copies. */
    public Woven {
        entries = List.copyOf(entries);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether nothing could be woven. */
    public boolean hasErrors() {
        return relup.isEmpty();
    }
}
