package dev.segue.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered to somebody who is used to another language, or who left something out. */
class HintTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "def f(x) { } ¦ a function is declared with \u0060fn\u0060",
                "assme x ¦ did you mean assume?",
                "stpe \"x\" { } ¦ did you mean step?",
                "info \"x\" ¦ a call has brackets: \u0060info()\u0060",
                "upgrade chat from 0.1 to 0.2 ¦ versions are texts: \u0060from \"0.1.0\" to \"0.2.0\"\u0060",
                "let a = x |> f + 1 ¦ put the pipeline into parentheses: \u0060(a |> f) + b\u0060",
                "let a = {b: 1} ¦ a map begins with \u0060%{\u0060, and a tuple stands in parentheses: \u0060(a, b)\u0060",
                "upgrade chat from \"1\" ¦ name both: \u0060from \"0.1.0\" to \"0.2.0\"\u0060",
                "upgrade chat from \"1\"; info(1) ¦ name both: \u0060from \"0.1.0\" to \"0.2.0\"\u0060",
                "upgrade chat from \"1\" within 5s ¦ name both: \u0060from \"0.1.0\" to \"0.2.0\"\u0060",
                "upgrade chat from \"1\" -> \"2\" ¦ name both: \u0060from \"0.1.0\" to \"0.2.0\"\u0060",
                "upgrade chat from \"1\" \"2\" ¦ name both: \u0060from \"0.1.0\" to \"0.2.0\"\u0060",
                "upgrade chat \"1\" to \"2\" ¦ versions are written \u0060from \"0.1.0\" to \"0.2.0\"\u0060",
                "upgrade chat 0.1.0 -> 0.2.0 ¦ versions are written \u0060from \"0.1.0\" to \"0.2.0\"\u0060",
                "upgrade chat 1 ¦ versions are written \u0060from \"0.1.0\" to \"0.2.0\"\u0060",
                "upgrade \"chat\" ¦ the application's name stands without quotes: \u0060upgrade chat\u0060",
                "let a = \u2018b\u2019 ¦ texts stand in straight double quotes: \"…\"",
                "let a = \u201Cb c\u201D ¦ texts stand in straight double quotes: \"…\"",
                "let a = 'b' ¦ texts stand in straight double quotes: \"…\"",
                "let a = b && c ¦ write \u0060and\u0060 for a logical and, \u0060++\u0060 to join texts",
                "if a then { f() } ¦ braces take its place",
                "fn f(x) -> x ¦ a function is written \u0060fn name(x) = …\u0060",
                "f(a b) ¦ is a \u0060,\u0060 missing before it?",
                "let a = 1.5s ¦ durations are whole numbers of their units, such as \u00601s500ms\u0060",
                "step \"s\" within 5s { } ¦ a deadline stands behind the body",
                "step \"s\" { x++ } ¦ a variable grows with \u0060x += 1\u0060"
            })
    void theHintFitsTheMistake(String script, String hint) {
        List<Diagnostic> found =
                Parser.parse(SourceText.of("hint.upgrade", script)).diagnostics();
        assertEquals(List.of(hint), found.get(0).hints());
    }
}
