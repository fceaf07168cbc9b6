package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import dev.segue.source.Diagnostic;
import java.util.List;

/**
 * What a step becomes.
 *
 * @param forms the first argument of {@code erl_eval:exprs/2}; of no use if there is an error
 * @param diagnostics what cannot be woven, and what acts otherwise when woven, at its place in the script
 */
public record WovenStep(List<Term> forms, List<Diagnostic> diagnostics) {
    /** Keeps immutable copies. */
    public WovenStep {
        forms = List.copyOf(forms);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether something cannot be woven. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
