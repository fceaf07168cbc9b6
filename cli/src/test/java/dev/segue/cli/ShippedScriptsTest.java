package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.Segue;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples and the whole scripts in the pages give no diagnostics, not even a warning. */
class ShippedScriptsTest {
    /** Python takes its time to start, so nothing runs it here; the tests of what runs it carry the example out. */
    static final Path OF_PYTHON = Path.of("examples/foreign-python.upgrade");

    private static final Pattern FENCE = Pattern.compile("(?ms)^```\n(.*?)^```$");
    private static final List<String> PAGES = List.of("README.md", "docs/language.md");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Called.ROOT.resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".upgrade"))
                    .map(Called.ROOT::relativize)
                    .filter(file -> !file.equals(OF_PYTHON))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleGivesNoDiagnostics(Path example) {
        Called called = Called.with("check", example.toString());
        assertEquals("", called.err());
        assertEquals(0, called.exitCode());
    }

    @Test
    void anExampleInALanguageThatNothingRunsTellsWhatToAddAndNothingElse() {
        Called called = Called.with("check", OF_PYTHON.toString());
        assertEquals(1, called.exitCode());
        assertEquals(
                1,
                Pattern.compile("(?m)^error ").matcher(called.err()).results().count(),
                called.err());
        assertTrue(called.err().contains("error SEG1003: nothing here runs Python"), called.err());
        assertTrue(called.err().contains("org.graalvm.polyglot:python-community"), called.err());
    }

    /** The whole scripts in the pages: those with a header. */
    static List<SourceText> scriptsOfPages() throws IOException {
        List<SourceText> scripts = new ArrayList<>();
        for (String page : PAGES) {
            List<SourceText> found = FENCE.matcher(Files.readString(Called.ROOT.resolve(page)))
                    .results()
                    .map(MatchResult::group)
                    .map(fence -> fence.substring(4, fence.length() - 3))
                    .filter(fence ->
                            Pattern.compile("(?m)^upgrade ").matcher(fence).find())
                    .map(fence -> SourceText.of(page, fence))
                    .toList();
            assertFalse(found.isEmpty(), () -> "no script in " + page);
            scripts.addAll(found);
        }
        return scripts;
    }

    @ParameterizedTest
    @MethodSource("scriptsOfPages")
    void aScriptInAPageGivesNoDiagnostics(SourceText script) {
        Segue segue = StandardLibrary.segue().build();
        assertEquals(List.of(), segue.check(segue.parse(script)).diagnostics());
    }
}
