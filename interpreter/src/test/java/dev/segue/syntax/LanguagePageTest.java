package dev.segue.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.source.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the language page shows is what the parser accepts. */
class LanguagePageTest {
    @Test
    void thePageHasExamples() {
        assertEquals(2, LanguagePage.scripts().size());
    }

    static Stream<SourceText> scripts() {
        return LanguagePage.scripts().stream();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyExampleParses(SourceText script) {
        assertEquals(List.of(), Parser.parse(script).diagnostics());
    }

    @Test
    void everyCallInRunningTextParses() {
        List<String> calls = LanguagePage.inlineCode().stream()
                .filter(code -> code.matches("[a-z_]+\\([^…]*\\)") && !code.contains("init = "))
                .filter(code -> !code.contains(": integer") && !code.contains(" = "))
                .toList();
        assertTrue(calls.size() > 60, "only " + calls.size() + " calls on the page");
        List<String> refused = calls.stream()
                .filter(code ->
                        Parser.parseExpression(SourceText.of("page", code)).hasErrors())
                .toList();
        assertEquals(List.of(), refused);
    }
}
