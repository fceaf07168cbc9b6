package dev.segue.stdlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.Segue;
import dev.segue.resolve.LibrarySource;
import dev.segue.resolve.Resolver;
import dev.segue.source.DiagnosticCode;
import dev.segue.source.LintCode;
import dev.segue.source.NameCode;
import dev.segue.source.SourceText;
import dev.segue.source.TypeCode;
import dev.segue.syntax.Parser;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code segue explain} have the mistake that they show, and lack it when mended. */
class ExplanationsTest {

    static List<DiagnosticCode> codes() {
        return Stream.<DiagnosticCode[]>of(NameCode.values(), TypeCode.values())
                .flatMap(Arrays::stream)
                .filter(code -> !code.explanation().mistake().isEmpty())
                .toList();
    }

    private static List<String> found(String text) {
        Resolver resolver = new Resolver(StandardLibraryTest.FUNCTIONS, StandardLibrary.files(), LibrarySource.NONE);
        return resolver.resolve(Parser.parse(SourceText.of("example.upgrade", text))).diagnostics().stream()
                .map(each -> each.code().id() + " " + each.message())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theCheckWarnsOfWhatALintIsAbout(LintCode code) {
        if (!code.explanation().mistake().isEmpty()) {
            assertEquals(List.of(code.id()), checked(code.explanation().mistake()));
            assertEquals(List.of(), checked(code.explanation().mended()));
        }
    }

    private static List<String> checked(String text) {
        Segue segue = StandardLibrary.segue().build();
        return segue.check(segue.parse(SourceText.of("example.upgrade", text))).diagnostics().stream()
                .map(each -> each.code().id())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theMistakeHasItsCodeAndNoOther(DiagnosticCode code) {
        List<String> found = found(code.explanation().mistake());
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst().startsWith(code.id()), found.toString());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theMendedExampleHasNoMistake(DiagnosticCode code) {
        assertEquals(List.of(), found(code.explanation().mended()));
    }
}
