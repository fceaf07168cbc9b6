package dev.segue.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.source.Diagnostic;
import dev.segue.source.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, the parser ends soon, with diagnostics and never with an exception. */
class BadInputTest {
    private static List<Diagnostic> found(String text) {
        return Parser.parse(SourceText.of("bad.upgrade", text)).diagnostics();
    }

    private static List<String> codes(String text) {
        return found(text).stream().map(each -> each.code().id()).toList();
    }

    @Test
    void anEmptyFileIsALibraryWithoutAnything() {
        ParseResult<UpgradeFile> result = Parser.parse(SourceText.of("empty", ""));
        assertEquals(List.of(), result.diagnostics());
        assertTrue(result.tree().isLibrary());
    }

    @Test
    void wrongCharactersDoNotCountAsDepth() {
        assertEquals(
                List.of("SEG0102"),
                codes("let a = (1 " + "@ ".repeat(300) + ")").stream()
                        .distinct()
                        .toList());
    }

    @Test
    void zeroBytesAreNamed() {
        List<Diagnostic> found = found("let a = 1\u0000\nlet b = 2");
        assertEquals(
                "The control character U+0000 has no place in a script.",
                found.get(0).message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "%{a: ", "f(", "-(", "\"${", "a[", "fn() -> ", "{", "not (", "step \"x\" {"})
    void tenThousandOpenBracketsAreADiagnostic(String opening) throws InterruptedException {
        String text = "let a = " + opening.repeat(10_000);
        AtomicReference<List<String>> codes = new AtomicReference<>();
        Thread thread = new Thread(null, () -> codes.set(codes(text)), "ordinary stack", 1024 * 1024);
        thread.start();
        thread.join();
        assertNotNull(codes.get(), "the parser died");
        assertFalse(codes.get().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "not ", "1 + ", "a ++ ", "a and ", "a or ", "a * "})
    void tenThousandOperatorsAreTooDeep(String operator) throws InterruptedException {
        String text = "let a = " + operator.repeat(10_000) + "x";
        AtomicReference<List<String>> codes = new AtomicReference<>();
        Thread thread = new Thread(null, () -> codes.set(codes(text)), "ordinary stack", 1024 * 1024);
        thread.start();
        thread.join();
        assertEquals(List.of("SEG0113"), codes.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {".a", "[0]", "(1)", " |> f"})
    void tenThousandSuffixesAreTooDeep(String suffix) {
        assertEquals(List.of("SEG0113"), codes("let a = x" + suffix.repeat(10_000)));
    }

    @Test
    void aLongChainOfBranchesIsNoNesting() {
        String branches = "if a { 1 } else ".repeat(5_000) + "{ 2 }";
        assertEquals(List.of(), codes("let a = " + branches));
    }

    @Test
    void bracketsUpToTheLimitAreFineOnAnOrdinaryStack() throws InterruptedException {
        String text = "let a = " + "(".repeat(100) + "1" + ")".repeat(100);
        AtomicReference<List<String>> codes = new AtomicReference<>();
        Thread thread = new Thread(null, () -> codes.set(codes(text)), "ordinary stack", 1024 * 1024);
        thread.start();
        thread.join();
        assertEquals(List.of(), codes.get());
    }

    @Test
    void aHundredThousandStepsAreParsedInLinearTime() {
        String script = "check_old_code(:chat, limit: 5) after start\n".repeat(100_000);
        UpgradeFile file = Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> Parser.parse(SourceText.of("long.upgrade", script)).tree());
        assertEquals(100_000, file.items().size());
    }

    @Test
    void aThousandErrorsAreAThousandDiagnosticsInOrder() {
        List<Diagnostic> found = found("let a = 1 2\nlet b = 2\n".repeat(1_000));
        assertEquals(1_000, found.size());
        for (int index = 0; index < found.size(); index++) {
            assertEquals(2 * index + 1, found.get(index).span().line());
        }
    }

    @Test
    void whatIsWholeStaysInTheTreeAndTheNamesOfTheRestAreTold() {
        ParseResult<UpgradeFile> result =
                Parser.parse(SourceText.of("a", "let a = 1\nlet lost = )\nlet b = 2\nstep \"s\" { let c = ; f() }"));
        assertEquals(3, result.tree().items().size());
        assertTrue(result.namesLeftOut().contains("lost"), result.namesLeftOut().toString());
        assertFalse(result.namesLeftOut().contains("b"), result.namesLeftOut().toString());
    }

    @Provide
    Arbitrary<String> scraps() {
        Arbitrary<String> scrap = Arbitraries.of(
                "let ",
                "a",
                " = ",
                "1",
                "(",
                ")",
                "[",
                "]",
                "{",
                "}",
                "%{",
                "\"",
                "\"\"\"",
                "${",
                "\n",
                "step ",
                "check ",
                "case ",
                "->",
                "|>",
                "if ",
                "else ",
                "fn",
                ":ok",
                ": ",
                ",",
                ";",
                "undo ",
                "within ",
                "5s",
                "# c\n",
                "## d\n",
                "before ",
                "upgrade ",
                "instruction ",
                "assume ",
                "^",
                "\\",
                "🙂",
                "return ",
                "section ",
                "match ");
        return scrap.list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Property(tries = 3_000)
    void anyScrapsEndInATreeOrDiagnostics(@ForAll("scraps") String text) {
        ParseResult<UpgradeFile> result = Parser.parse(SourceText.of("scraps", text));
        for (Diagnostic each : result.diagnostics()) {
            assertTrue(each.message().endsWith(".") && !each.message().contains("null"), each.message());
        }
        Parser.parseExpression(SourceText.of("scraps", text));
    }

    @Property
    void anyTextEndsInATreeOrDiagnostics(@ForAll String text) {
        assertNotNull(Parser.parse(SourceText.of("noise", text)).tree());
    }
}
