package dev.segue.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.segue.testkit.Ended;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages for programmers show is a program that runs, or stands so in the examples. */
class PagesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
    private static final String PROGRAM = "public static void main";

    private static List<String> blocks(String page) throws IOException {
        return JAVA.matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String program() throws IOException {
        return blocks("docs/embedding.md").stream()
                .filter(block -> block.contains(PROGRAM))
                .findFirst()
                .orElseThrow();
    }

    /** A text without what its lines begin with, so that a part of a class is found in it. */
    private static String flat(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static List<String> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(PagesTest::read)
                    .map(PagesTest::flat)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @CsvSource({"docs/embedding.md, examples/embedding/src", "docs/write-a-runtime.md, examples/runtime/src"})
    void whatAPageShowsStandsInTheExample(String page, String folder) throws IOException {
        List<String> sources = sources(folder);
        for (String block : blocks(page)) {
            if (!block.contains(PROGRAM)) {
                assertTrue(
                        sources.stream().anyMatch(source -> source.contains(flat(block))),
                        page + " shows what is not in " + folder + ":\n" + block);
            }
        }
    }

    @Test
    void theProgramForEmbeddingHasTwentyLinesAndRuns(@TempDir Path sources, @TempDir Path classes) throws Exception {
        Files.writeString(sources.resolve("Upgrade.java"), program());
        assertTrue(program().lines().filter(line -> !line.isBlank()).count() <= 20);
        String jars = Jars.path(Jars.of(
                "segue-interpreter",
                "segue-grammar",
                "segue-stdlib",
                "segue-runtime-sim",
                "antlr4-runtime",
                "asm",
                "slf4j-api",
                "snakeyaml-engine",
                "jspecify"));
        Outsider.compile(sources, classes, List.of("--class-path", jars));
        Ended ended = Outsider.java(
                ROOT, List.of("--class-path", jars + File.pathSeparator + classes, "Upgrade", "examples/chat.upgrade"));
        assertEquals(0, ended.code(), ended.output());
        assertTrue(ended.output().contains("COMPLETED after a freeze of "), ended.output());
        assertTrue(ended.output().contains("POINT_OF_NO_RETURN"), ended.output());
    }

    @Test
    void theFirstPageShowsAPartOfThatProgram() throws IOException {
        String program = flat(program());
        for (String block : blocks("README.md")) {
            assertTrue(program.contains(flat(block).strip()), block);
        }
    }

    @Test
    void theScriptOfTheRuntimesPageIsTheExamples() throws IOException {
        String script = read(ROOT.resolve("examples/runtime/board.upgrade"));
        String written = script.substring(script.indexOf("upgrade board"));
        assertTrue(read(ROOT.resolve("docs/write-a-runtime.md")).contains("```\n" + written + "```"));
    }
}
