package dev.segue.syntax;

import dev.segue.source.Diagnostic;
import java.util.List;
import java.util.Set;

/**
 * What parsing gave.
 *
 * @param tree the file or expression, without what could not be understood
 * @param diagnostics every error, in source order
 * @param namesLeftOut names that stand in the parts left out of the tree: they may well be defined there, so
 *     a later check should not call them unknown
 */
public record ParseResult<T>(T tree, List<Diagnostic> diagnostics, Set<String> namesLeftOut) {
    public ParseResult {
        diagnostics = List.copyOf(diagnostics);
        namesLeftOut = Set.copyOf(namesLeftOut);
    }

    /** Whether the tree is not all of the text. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
