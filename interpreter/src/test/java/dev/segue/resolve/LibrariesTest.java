package dev.segue.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.eval.SpecFunctions;
import dev.segue.source.SourceText;
import dev.segue.syntax.ParseResult;
import dev.segue.syntax.Parser;
import dev.segue.syntax.UpgradeFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts see of the files that they use, and of the standard library. */
class LibrariesTest {

    @TempDir
    Path folder;

    private final Map<String, String> standard = new TreeMap<>();

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Resolution resolve(String text) {
        List<ParseResult<UpgradeFile>> files = standard.entrySet().stream()
                .map(entry -> Parser.parse(SourceText.of(entry.getKey(), entry.getValue())))
                .toList();
        String name = folder.resolve("main.upgrade").toString();
        return new Resolver(SpecFunctions.registry(), files, new FileLibraries())
                .resolve(Parser.parse(SourceText.of(name, text)));
    }

    private List<String> errors(String text) {
        return resolve(text).diagnostics().stream()
                .map(each -> each.code().id() + " " + each.message())
                .toList();
    }

    private void assertOnlyError(String code, String part, String text) {
        List<String> errors = errors(text);
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.getFirst().startsWith(code) && errors.getFirst().contains(part), errors.toString());
    }

    private static Step step(Resolution resolution, int index) {
        return (Step) resolution.program().items().get(index);
    }

    @Test
    void aUsedFileBringsItsFunctionsAndInstructions() throws IOException {
        file("lib/tools.upgrade", "fn half(n) = n / 2\ninstruction greet(n) { tell(half(n)) }");
        assertEquals(List.of(), errors("use \"lib/tools.upgrade\"\ngreet(half(4))"));
    }

    @Test
    void pathsAreRelativeToTheFileThatUsesThem() throws IOException {
        file("lib/tools.upgrade", "use \"more.upgrade\"\nfn half(n) = quarter(n) * 2");
        file("lib/more.upgrade", "fn quarter(n) = n / 4");
        assertEquals(List.of(), errors("use \"lib/tools.upgrade\"\ntell(half(4))"));
        assertOnlyError("SEG0201", "quarter", "use \"lib/tools.upgrade\"\ntell(quarter(4))");
    }

    @Test
    void aLibraryWithANameIsReachedByItAlone() throws IOException {
        file("tools.upgrade", "fn half(n) = n / 2\ninstruction greet(n) { tell(n) }");
        Resolution resolution = resolve("use \"tools.upgrade\" as lib\nlib.greet(lib.half(4))\nlet f = lib.half");
        assertEquals(List.of(), resolution.diagnostics());
        assertEquals(Set.of("greet", "lib.greet"), step(resolution, 0).anchors());
        assertOnlyError("SEG0201", "half", "use \"tools.upgrade\" as lib\ntell(half(4))");
        assertOnlyError("SEG0201", "has no function hlf", "use \"tools.upgrade\" as lib\ntell(lib.hlf(4))");
    }

    @Test
    void ownDefinitionsWinOverUsedOnesAndThoseOverTheStandardLibrary() throws IOException {
        standard.put(
                "stdlib/one.upgrade",
                "instruction a() { tell(1) }\ninstruction b() { tell(1) }\ninstruction c() { tell(1) }");
        file("tools.upgrade", "instruction b() { change() }\ninstruction c() { tell(2) }");
        Resolution resolution = resolve("use \"tools.upgrade\"\ninstruction c() { change() }\na()\nb()\nc()");
        assertEquals(List.of(), resolution.diagnostics());
        assertEquals(
                List.of(Effect.TELLS, Effect.CHANGES, Effect.CHANGES),
                List.of(
                        step(resolution, 0).effects().effect(),
                        step(resolution, 1).effects().effect(),
                        step(resolution, 2).effects().effect()));
    }

    @Test
    void aDependencyOfTheStandardLibraryIsWhatTheScriptHasUnderThatName() {
        standard.put("stdlib/one.upgrade", "instruction a() depends on b { tell(1) }\ninstruction b() { tell(1) }");
        Resolution resolution = resolve("instruction b() { change() }\na()");
        Instruction a = resolution.program().instructions().get("a");
        assertTrue(a != null);
        assertEquals(List.of("b"), a.dependencies());
        Instruction b = resolution.program().instructions().get("b");
        assertTrue(b != null && b.effects().changes());
    }

    @Test
    void twoUsesThatBringOneNameAreAnError() throws IOException {
        file("one.upgrade", "fn half(n) = n / 2");
        file("two.upgrade", "fn half(n) = n div 2");
        assertOnlyError("SEG0214", "half", "use \"one.upgrade\"\nuse \"two.upgrade\"\ntell(1)");
        assertEquals(List.of(), errors("use \"one.upgrade\"\nuse \"two.upgrade\" as two\ntell(two.half(1))"));
    }

    @Test
    void aCircleOfUsesIsAnError() throws IOException {
        file("one.upgrade", "use \"two.upgrade\"\nfn one() = 1");
        file("two.upgrade", "use \"one.upgrade\"\nfn two() = 2");
        assertOnlyError("SEG0211", "one.upgrade", "use \"one.upgrade\"\ntell(one())");
    }

    @Test
    void whatIsNoLibraryCannotBeUsed() throws IOException {
        file("steps.upgrade", "tell(1)");
        file("params.upgrade", "param p = 1");
        assertOnlyError("SEG0213", "steps.upgrade is no library", "use \"steps.upgrade\"\ntell(1)");
        assertOnlyError("SEG0213", "params.upgrade", "use \"params.upgrade\"\ntell(1)");
        assertOnlyError("SEG0212", "there is no file none.upgrade", "use \"none.upgrade\"\ntell(1)");
    }

    @Test
    void aLibraryIsReadNoFurtherThanAScriptMayBeLong() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("large.upgrade").toFile(), "rw")) {
            large.setLength(SourceText.LARGEST + 1L);
        }
        assertOnlyError(
                "SEG0212",
                "large.upgrade cannot be read: it has more than a script may have: 16 MiB",
                "use \"large.upgrade\"\ntell(one())");
    }

    @Test
    void mistakesInALibraryAreReportedThere() throws IOException {
        file("tools.upgrade", "fn half(n) = m / 2");
        List<dev.segue.source.Diagnostic> found =
                resolve("use \"tools.upgrade\"\ntell(half(1))").diagnostics();
        assertEquals(1, found.size());
        assertTrue(found.getFirst().span().source().name().endsWith("tools.upgrade"));
    }
}
