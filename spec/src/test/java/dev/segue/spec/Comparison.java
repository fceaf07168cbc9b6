package dev.segue.spec;

import dev.segue.source.Diagnostic;
import dev.segue.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Compares the diagnostics that a chunk expects with those that were found. */
final class Comparison {

    private Comparison() {}

    /** What is missing and what is too much; empty if the diagnostics are the expected ones. */
    static List<String> differences(List<Note.Problem> expected, Collection<Diagnostic> found) {
        List<String> differences = new ArrayList<>();
        List<Diagnostic> unexpected = new ArrayList<>(found);
        for (Note.Problem each : expected) {
            List<Diagnostic> fitting =
                    unexpected.stream().filter(one -> fits(each, one)).toList();
            if (fitting.isEmpty()) {
                differences.add("line " + each.line() + " lacks " + each);
            } else {
                unexpected.remove(fitting.getFirst());
            }
        }
        unexpected.forEach(each -> differences.add("not expected: " + text(each)));
        return differences;
    }

    private static boolean fits(Note.Problem expected, Diagnostic found) {
        String hint = expected.hint();
        Integer related = expected.related();
        return found.span().line() == expected.line()
                && found.code().id().equals(expected.code())
                && found.message().contains(expected.text())
                && (hint == null || found.hints().stream().anyMatch(each -> each.contains(hint)))
                && (related == null
                        || found.related().stream().anyMatch(each -> each.span().line() == expected.line() + related));
    }

    private static String text(Diagnostic found) {
        List<Integer> related = found.related().stream()
                .map(Diagnostic.Related::span)
                .map(Span::line)
                .toList();
        return "line %d %s \"%s\" hints %s related lines %s"
                .formatted(found.span().line(), found.code().id(), found.message(), found.hints(), related);
    }
}
