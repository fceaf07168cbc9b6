package dev.segue.resolve.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.Checked;
import dev.segue.Segue;
import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Scripts and what the check says of them, with the functions that reach the target and nothing else. */
final class Warned {
    private static final Segue SEGUE = Segue.builder()
            .libraries(Map.of("f.js", "", "i.js", ""))
            .languages(new AnyLanguage())
            .build();

    private Warned() {}

    static Checked check(String script) {
        return SEGUE.check(SEGUE.parse(SourceText.of("test.upgrade", script)));
    }

    /** Every diagnostic must be named, as {@code line code what is underlined}, in source order. */
    static void says(String script, String... expected) {
        assertEquals(
                Arrays.asList(expected),
                check(script).diagnostics().stream().map(Warned::text).toList());
    }

    private static String text(Diagnostic diagnostic) {
        return "%d %s %s".formatted(diagnostic.span().line(), diagnostic.code().id(), firstLine(diagnostic));
    }

    private static String firstLine(Diagnostic diagnostic) {
        return diagnostic.span().text().lines().findFirst().orElse("");
    }

    /** The one diagnostic of a script. */
    static Diagnostic only(String script) {
        List<Diagnostic> found = check(script).diagnostics();
        assertEquals(1, found.size(), found.toString());
        return found.getFirst();
    }

    /** The lines of the other places that it shows. */
    static List<Integer> relatedLines(Diagnostic diagnostic) {
        return diagnostic.related().stream().map(each -> each.span().line()).toList();
    }
}
