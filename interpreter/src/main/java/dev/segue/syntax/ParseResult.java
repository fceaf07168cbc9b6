package dev.segue.syntax;

import dev.segue.source.Diagnostic;
import dev.segue.source.Diagnostics;
import dev.segue.source.SourceText;
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

    /** Of a file whose bytes are no text: nobody knows what stands in it, so that alone is said of it. */
    public static ParseResult<UpgradeFile> unreadable(SourceText text, Diagnostics why) {
        return new ParseResult<>(new UpgradeFile(text, null, List.of()), why.inSourceOrder(), Set.of());
    }

    /** Whether the tree is not all of the text. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
