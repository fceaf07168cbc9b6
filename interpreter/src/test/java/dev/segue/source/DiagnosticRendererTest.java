package dev.segue.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticRendererTest {
    private final DiagnosticRenderer plain = new DiagnosticRenderer(false);

    private static Diagnostic about(String text, String place) {
        SourceText source = SourceText.of("a.upgrade", text);
        int start = text.indexOf(place);
        return Diagnostic.of(NameCode.UNKNOWN_NAME, source.span(start, start + place.length()), "Wrong.");
    }

    @Test
    void aDiagnosticShowsCodePlaceLineUnderlineAndHint() {
        Diagnostic diagnostic = about("let a = 1\nlet b = cc + 1\n", "cc").withHint("did you mean c?");
        assertEquals("""
                error[SEG0201]: Wrong.
                 --> a.upgrade:2:9
                  |
                2 | let b = cc + 1
                  |         ^^
                  = hint: did you mean c?
                """, plain.render(diagnostic));
    }

    @Test
    void aSecondPlaceIsShownWithItsMessage() {
        SourceText source = SourceText.of("a.upgrade", "let a = 1\n".repeat(12));
        Diagnostic diagnostic = Diagnostic.of(NameCode.UNKNOWN_NAME, source.span(114, 115), "Twice.")
                .withRelated("first bound here", source.span(4, 5));
        assertEquals("""
                error[SEG0201]: Twice.
                  --> a.upgrade:12:5
                   |
                12 | let a = 1
                   |     ^
                  ::: a.upgrade:1:5
                   |
                 1 | let a = 1
                   |     - first bound here
                """, plain.render(diagnostic));
    }

    @Test
    void wideCharactersTabsAndEmojiDoNotShiftTheUnderline() {
        assertEquals("    ^^", underline("\tab", "ab"));
        assertEquals("       ^", underline("\"日本\" x", "x"));
        assertEquals("     ^", underline("\"🙂\" x", "x"));
        assertEquals("     ^", underline("\"👩‍👩‍👧\" x", "x"));
        assertEquals("    ^", underline("\"e\u0301\" x", "x"));
        assertEquals("     ^", underline("\"🇩🇪\" x", "x"));
        assertEquals(" ^^^^", underline("\"日本\" x", "日本"));
    }

    private String underline(String text, String place) {
        String line = plain.render(about(text, place)).lines().toList().get(4);
        return line.substring("  | ".length());
    }

    @Test
    void controlCharactersNeverReachTheTerminal() {
        String rendered = plain.render(about("let a = \u001B[31m\u202Ex", "x"));
        assertTrue(rendered.contains("let a = \uFFFD[31m\uFFFDx"), rendered);
    }

    @Test
    void aPlaceOverSeveralLinesIsMarkedOnItsFirstAndLast() {
        assertEquals("""
                error[SEG0201]: Wrong.
                 --> a.upgrade:1:3
                  |
                1 | f(1,
                  |   ^^
                …
                3 |   3)
                  |   ^
                """, plain.render(about("f(1,\n  2,\n  3)\n", "1,\n  2,\n  3")));
    }

    @Test
    void aVeryLongLineIsCutAroundThePlace() {
        String rendered = plain.render(about("x".repeat(5_000) + " here " + "y".repeat(5_000), "here"));
        List<String> lines = rendered.lines().toList();
        assertTrue(lines.get(3).length() < 130, rendered);
        assertEquals(lines.get(3).indexOf("here"), lines.get(4).indexOf("^^^^"));
    }

    @Test
    void thePlaceBehindTheLastCharacterHasOneMark() {
        SourceText source = SourceText.of("a.upgrade", "let a =");
        Diagnostic diagnostic = Diagnostic.of(SyntaxCode.UNEXPECTED_END, source.endSpan(), "Too early.");
        assertEquals("  |        ^", plain.render(diagnostic).lines().toList().get(4));
    }

    @Test
    void coloursAreForTerminalsOnly() {
        Diagnostic diagnostic = about("x", "x");
        assertFalse(plain.render(diagnostic).contains("\u001B"));
        assertTrue(new DiagnosticRenderer(true).render(diagnostic).contains("\u001B[1;31merror[SEG0201]\u001B[0m"));
    }

    @Test
    void aSummaryCountsErrorsAndWarnings() {
        Diagnostic error = about("x", "x");
        Diagnostic warning = new Diagnostic(error.code(), Severity.WARNING, error.span(), "w", List.of(), List.of());
        assertEquals("2 errors, 1 warning", DiagnosticRenderer.summary(List.of(error, error, warning)));
        assertEquals("1 error", DiagnosticRenderer.summary(List.of(error)));
    }
}
