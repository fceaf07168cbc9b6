package dev.segue.resolve;

import dev.segue.source.Diagnostic;
import dev.segue.source.Span;
import dev.segue.source.SyntaxCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What only repeats that a word or number could not be read: it stands for something else than what was meant. */
final class Echoes {

    private Echoes() {}

    /** All but what is said of the very place of a mistake of letters. */
    static List<Diagnostic> without(List<Diagnostic> all) {
        Set<Span> misread = all.stream()
                .filter(each -> each.code() instanceof SyntaxCode)
                .map(Diagnostic::span)
                .collect(Collectors.toSet());
        return misread.isEmpty()
                ? all
                : all.stream()
                        .filter(each -> each.code() instanceof SyntaxCode || !misread.contains(each.span()))
                        .toList();
    }
}
