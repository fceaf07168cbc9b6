package dev.segue;

import dev.segue.source.Diagnostic;
import dev.segue.source.DiagnosticCode;
import dev.segue.source.PlanCode;
import dev.segue.source.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What planning one way has told, so that the other way does not tell it again in other words. */
public final class Told {
    private final Set<Mistake> mistakes = new HashSet<>();

    /** Nothing so far. */
    public Told() {}

    private record Mistake(DiagnosticCode code, Span place) {}

    /** Remembers what was told. */
    public void add(Collection<Diagnostic> diagnostics) {
        diagnostics.stream().flatMap(Told::mistakes).forEach(mistakes::add);
    }

    /** Those of mistakes that are not told yet. */
    public List<Diagnostic> fresh(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(each -> mistakes(each).noneMatch(mistakes::contains))
                .toList();
    }

    /** A cycle is the same wherever telling it begins. */
    private static Stream<Mistake> mistakes(Diagnostic diagnostic) {
        Stream<Span> others = diagnostic.code() == PlanCode.CYCLE
                ? diagnostic.related().stream().map(Diagnostic.Related::span)
                : Stream.empty();
        return Stream.concat(Stream.of(diagnostic.span()), others).map(place -> new Mistake(diagnostic.code(), place));
    }
}
