package dev.segue.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.source.DiagnosticCode;
import dev.segue.source.DiagnosticCodes;
import dev.segue.source.SourceText;
import dev.segue.source.SyntaxCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code segue explain} shows for mistakes of grammar is true. */
class ExplanationTest {
    private static List<String> codes(String text) {
        return Parser.parse(SourceText.of("example", text)).diagnostics().stream()
                .map(each -> each.code().id())
                .distinct()
                .toList();
    }

    static Stream<SyntaxCode> explained() {
        return Stream.of(SyntaxCode.values())
                .filter(code -> !code.explanation().mistake().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("explained")
    void theMistakeIsReportedUnderItsCode(SyntaxCode code) {
        assertEquals(List.of(code.id()), codes(code.explanation().mistake()));
    }

    @ParameterizedTest
    @MethodSource("explained")
    void theMendedExampleHasNoError(SyntaxCode code) {
        assertEquals(List.of(), codes(code.explanation().mended()));
    }

    static Stream<DiagnosticCode> otherAreas() {
        return DiagnosticCodes.all().stream().filter(code -> !(code instanceof SyntaxCode));
    }

    @ParameterizedTest
    @MethodSource("otherAreas")
    void theExamplesOfOtherAreasHaveNoMistakeOfGrammar(DiagnosticCode code) {
        assertEquals(List.of(), codes(code.explanation().mistake()));
        assertEquals(List.of(), codes(code.explanation().mended()));
    }

    @ParameterizedTest
    @MethodSource("explained")
    void theTwoExamplesDiffer(SyntaxCode code) {
        assertTrue(!code.explanation().mistake().equals(code.explanation().mended()));
    }
}
