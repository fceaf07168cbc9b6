package dev.segue.syntax.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.source.SourceText;
import dev.segue.syntax.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the project ships is formatted: the examples, the standard library, the scripts in the documentation. */
class ShippedScriptsFormattedTest {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```\n(.*?)^```$");
    private static final List<Path> PAGES =
            List.of(Path.of("../README.md"), Path.of("../docs/language.md"), Path.of("../docs/formatting.md"));
    private static final List<Path> SUITES = List.of(Path.of("src/test/resources/spec"), Path.of("../spec"));

    /** A script and where it stands. */
    record Script(String place, String text) {
        @Override
        public String toString() {
            return place;
        }
    }

    private static List<Script> filesUnder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Script> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".upgrade"))
                    .filter(each -> !each.toString().contains("target"))
                    .sorted()
                    .toList()) {
                found.add(new Script(file.toString(), Files.readString(file)));
            }
        }
        return found;
    }

    static List<Script> shipped() throws IOException {
        List<Script> all = new ArrayList<>(filesUnder(Path.of("../examples")));
        all.addAll(filesUnder(Path.of("../stdlib/src/main/resources")));
        for (Path page : PAGES) {
            FENCE.matcher(Files.readString(page))
                    .results()
                    .map(MatchResult::group)
                    .map(fence -> fence.substring(4, fence.length() - 3))
                    .filter(ShippedScriptsFormattedTest::isScript)
                    .forEach(script ->
                            all.add(new Script(page + ": " + script.lines().findFirst(), script)));
        }
        return all;
    }

    /** Commands and their output, and the grammar, stand in fences too. */
    private static boolean isScript(String fence) {
        return !Parser.parse(SourceText.of("fence", fence)).hasErrors();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isFormatted(Script script) {
        assertEquals(script.text(), FormatPropertiesTest.formatted(script.text()));
        FormatPropertiesTest.assertHolds(script.text());
    }

    static List<Script> chunks() throws IOException {
        List<Script> chunks = new ArrayList<>();
        for (Path suite : SUITES) {
            for (Script file : filesUnder(suite)) {
                Arrays.stream(file.text().split("(?m)^---$"))
                        .map(chunk -> new Script(
                                file.place() + ": " + chunk.strip().lines().findFirst(), chunk))
                        .filter(chunk -> isScript(chunk.text()))
                        .forEach(chunks::add);
            }
        }
        assertTrue(chunks.size() > 50, () -> "only " + chunks.size() + " chunks were found");
        return chunks;
    }

    @ParameterizedTest
    @MethodSource("chunks")
    void chunksOfTheSuiteKeepTheirTreeAndTheirComments(Script chunk) {
        FormatPropertiesTest.assertHolds(chunk.text());
    }
}
