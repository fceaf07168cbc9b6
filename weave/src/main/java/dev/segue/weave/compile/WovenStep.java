package dev.segue.weave.compile;

import dev.segue.erlang.term.Term;
import dev.segue.source.Diagnostic;
import java.util.List;
import java.util.Set;

/**
 * What a step becomes, but for the functions of the prelude that it calls: where it has them from is known only together with
 * the other steps of its {@link Part}.
 *
 * @param needed the functions of the prelude that it calls
 * @param definitions functions of the script
 * @param opening what begins the run; empty but in the first step of a pass
 * @param work what the step does
 * @param closing what ends the run; empty but in the last step of all
 * @param diagnostics what cannot be woven, and what acts otherwise when woven, at its place in the script; where there is
 *     an error the forms are of no use
 */
public record WovenStep(
        Set<String> needed,
        List<Term> definitions,
        List<Term> opening,
        List<Term> work,
        List<Term> closing,
        List<Diagnostic> diagnostics) {
    /** Keeps immutable copies. */
    public WovenStep {
        needed = Set.copyOf(needed);
        definitions = List.copyOf(definitions);
        opening = List.copyOf(opening);
        work = List.copyOf(work);
        closing = List.copyOf(closing);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether something cannot be woven. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
