package dev.segue.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is found in the texts of one script, so that all of it is reported in one go. */
public final class Diagnostics {
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /** None so far. */
    public Diagnostics() {}

    /** Adds one; the same one twice is one. */
    public void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds all of them. */
    public void reportAll(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** Adds one of the code's severity, with its hints. */
    public void error(DiagnosticCode code, Span span, String message, String... hints) {
        report(new Diagnostic(code, code.severity(), span, message, List.of(hints), List.of()));
    }

    /** Whether anything in here keeps a script from being planned and run. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them in source order, text by text, the texts in the order in which they were first spoken of. */
    public List<Diagnostic> inSourceOrder() {
        Map<SourceText, Integer> places = new LinkedHashMap<>();
        found.forEach(each -> places.putIfAbsent(each.span().source(), places.size()));
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.<Diagnostic>comparingInt(
                        each -> places.getOrDefault(each.span().source(), 0))
                .thenComparingInt(each -> each.span().start()));
        return List.copyOf(sorted);
    }
}
