package dev.segue.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticRendererTest {
    private final DiagnosticRenderer plain = new DiagnosticRenderer(false, 80);

    private String rendered(Diagnostic diagnostic) {
        return String.join("\n", plain.lines(diagnostic)) + "\n";
    }

    private static Diagnostic about(String text, String place) {
        SourceText source = SourceText.of("a.upgrade", text);
        int start = text.indexOf(place);
        return Diagnostic.of(NameCode.UNKNOWN_NAME, source.span(start, start + place.length()), "Wrong.");
    }

    @Test
    void aDiagnosticShowsCodePlaceLineUnderlineAndHint() {
        Diagnostic diagnostic = about("let a = 1\nlet b = cc + 1\n", "cc").withHint("did you mean c?");
        assertEquals("""
                error SEG0201: Wrong.
                 --> a.upgrade:2:9
                  |
                2 | let b = cc + 1
                  |         ^^
                  hint: did you mean c?
                """, rendered(diagnostic));
    }

    @Test
    void aSecondPlaceIsShownWithItsMessage() {
        SourceText source = SourceText.of("a.upgrade", "let a = 1\n".repeat(12));
        Diagnostic diagnostic = Diagnostic.of(NameCode.UNKNOWN_NAME, source.span(114, 115), "Twice.")
                .withRelated("first bound here", source.span(4, 5));
        assertEquals("""
                error SEG0201: Twice.
                  --> a.upgrade:12:5
                   |
                12 | let a = 1
                   |     ^
                  ::: a.upgrade:1:5
                   |
                 1 | let a = 1
                   |     - first bound here
                """, rendered(diagnostic));
    }

    @Test
    void wideCharactersTabsAndEmojiDoNotShiftTheUnderline() {
        assertEquals("    ^^", underline("\tab", "ab"));
        assertEquals("a   ^".replace('a', ' '), underline("a\tb", "b"));
        assertEquals("       ^", underline("\"日本\" x", "x"));
        assertEquals("     ^", underline("\"🙂\" x", "x"));
        assertEquals("    ^", underline("\"e\u0301\" x", "x"));
        assertEquals("    ^", underline("\"\u1112\u1161\u11ab\" x", "x").substring(1));
        assertEquals("      ^", underline("\"क्षि\" x", "x"));
        assertEquals("       ^", underline("\"שלום\" x", "x"));
        assertEquals("     ^", underline("\"🇩🇪\" x", "x"));
        assertEquals(" ^^^^", underline("\"日本\" x", "日本"));
    }

    /** Terminals disagree on joined, styled and coloured emoji; of these parts each takes the same on all of them. */
    @Test
    void emojiAreShownInPartsThatEveryTerminalGivesTheSameWidth() {
        assertEquals("\"👩👩👧\" x", line("\"👩\u200D👩\u200D👧\" x", "x"));
        assertEquals("         ^", underline("\"👩\u200D👩\u200D👧\" x", "x"));
        assertEquals("\"👍❤🏴\" x", line("\"👍🏽❤\uFE0F🏴\uDB40\uDC67\uDB40\uDC7F\" x", "x"));
        assertEquals("        ^", underline("\"👍🏽❤\uFE0F🏴\uDB40\uDC67\uDB40\uDC7F\" x", "x"));
    }

    private String underline(String text, String place) {
        return marginless(text, place, 4);
    }

    private String line(String text, String place) {
        return marginless(text, place, 3);
    }

    private String marginless(String text, String place, int index) {
        return plain.lines(about(text, place)).get(index).substring("  | ".length());
    }

    @Test
    void whatWouldMoveTheCursorIsShownAsItsEscape() {
        String text = "let a = \u001B[31m\u202Ea\u200Bb\uD83D x";
        assertEquals("let a = \\u{1B}[31m\\u{202E}a\\u{200B}b\\u{D83D} x", line(text, "x"));
        assertEquals(line(text, "x").indexOf('x'), underline(text, "x").indexOf('^'));
    }

    @Test
    void noLineIsWiderThanTheScreenAndTheMarkStandsUnderThePlace() {
        for (String filler : List.of("x", "日", "e\u0301", "\t", "\u0000", "\uD83D\uDE42")) {
            for (int before : List.of(0, 1, 5, 30, 10_000)) {
                for (int columns : List.of(20, 41, 80)) {
                    String text = filler.repeat(before) + "here" + filler.repeat(10_000);
                    List<String> lines = new DiagnosticRenderer(false, columns).lines(about(text, "here"));
                    int place = lines.get(3).indexOf("here");
                    assertTrue(place > 0, lines::toString);
                    int shown = TerminalText.width(lines.get(3).substring(0, place));
                    assertEquals(shown, lines.get(4).indexOf("^^^^"), lines::toString);
                    assertTrue(TerminalText.width(lines.get(3)) <= Math.max(columns, 24), lines::toString);
                }
            }
        }
    }

    @Test
    void lineBreaksOfEveryKindEndALine() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertEquals("let b = nix", line("let a = 1" + end + "let b = nix" + end + "let c", "nix"));
        }
    }

    @Test
    void aMessageThatDoesNotFitBesideItsMarkStandsBelow() {
        SourceText source = SourceText.of("a.upgrade", "x".repeat(70) + " y");
        Diagnostic diagnostic = Diagnostic.of(NameCode.UNKNOWN_NAME, source.span(0, 1), "Wrong.")
                .withRelated("it was written here first", source.span(71, 72));
        assertEquals(
                List.of("  | " + " ".repeat(71) + "-", "  | " + " ".repeat(20) + "it was written here first"),
                plain.lines(diagnostic).subList(8, 10));
    }

    @Test
    void aPlaceOverSeveralLinesIsMarkedOnItsFirstAndLast() {
        assertEquals("""
                error SEG0201: Wrong.
                 --> a.upgrade:1:3
                  |
                1 | f(1,
                  |   ^^
                …
                3 |   3)
                  |   ^
                """, rendered(about("f(1,\n  2,\n  3)\n", "1,\n  2,\n  3")));
    }

    @Test
    void aPlaceThatIsWiderThanTheScreenIsMarkedToItsEdge() {
        List<String> lines = plain.lines(about("x".repeat(10_000), "x".repeat(9_000)));
        assertEquals("x".repeat(75) + "…", lines.get(3).substring(4));
        assertEquals("^".repeat(76), lines.get(4).substring(4));
    }

    @Test
    void thePlaceBehindTheLastCharacterHasOneMark() {
        SourceText source = SourceText.of("a.upgrade", "let a =");
        Diagnostic diagnostic = Diagnostic.of(SyntaxCode.UNEXPECTED_END, source.endSpan(), "Too early.");
        assertEquals("  |        ^", plain.lines(diagnostic).get(4));
    }

    @Test
    void coloursAreForTerminalsOnly() {
        Diagnostic diagnostic = about("x", "x");
        assertFalse(rendered(diagnostic).contains("\u001B"));
        assertTrue(new DiagnosticRenderer(true, 80)
                .lines(diagnostic)
                .get(0)
                .startsWith("\u001B[1;31merror SEG0201\u001B[0m"));
    }

    @Test
    void aSummaryCountsErrorsAndWarnings() {
        Diagnostic error = about("x", "x");
        Diagnostic warning = new Diagnostic(error.code(), Severity.WARNING, error.span(), "w", List.of(), List.of());
        assertEquals("2 errors, 1 warning", DiagnosticRenderer.summary(List.of(error, error, warning)));
        assertEquals("1 error", DiagnosticRenderer.summary(List.of(error)));
    }
}
