package dev.segue.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Lets Jazzer change the pieces of the conformance suite and the examples for a while ({@code -Dfuzz.seconds}, usually
 * 20). What it finds is left in {@code target/fuzz} and shown.
 */
class FuzzTest {
    private static final Path FOLDER = Path.of("target", "fuzz");
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 20);
    /** A short run starts from a part of the pieces, so that it also has time to change them. */
    private static final int STEP = SECONDS < 120 ? 10 : 1;

    private static final Pattern RUNS = Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)");

    @Test
    void nothingButDiagnosticsComesOut() throws IOException, InterruptedException {
        Path seeds = seeds();
        Path found = Files.createDirectories(FOLDER.resolve("found"));
        Path log = FOLDER.resolve("log.txt");
        Process fuzzer = new ProcessBuilder(command(seeds, found))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit = fuzzer.waitFor();
        String output = Files.readString(log);
        assertEquals(0, exit, () -> tail(output));
        Matcher runs = RUNS.matcher(output);
        assertTrue(runs.find() && Long.parseLong(runs.group(1)) > 100, () -> tail(output));
    }

    /** A script may well give a pattern of its own to {@code matches?}, which Jazzer takes for an injection. */
    private static List<String> command(Path seeds, Path found) throws IOException {
        Path corpus = Files.createDirectories(FOLDER.resolve("corpus"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ScriptFuzz.class.getName(),
                "--instrumentation_includes=dev.segue.**",
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection",
                "--reproducer_path=" + found,
                "-artifact_prefix=" + found + "/",
                "-dict=" + dictionary(),
                "-max_total_time=" + SECONDS,
                "-timeout=20",
                "-rss_limit_mb=3000",
                "-max_len=3000",
                "-print_final_stats=1",
                corpus.toString(),
                seeds.toString());
    }

    /** Each piece of the suite as a file of its own. */
    private static Path seeds() throws IOException {
        Path seeds = Files.createDirectories(FOLDER.resolve("seeds"));
        int count = 0;
        for (Path script : scripts()) {
            for (String chunk : Files.readString(script).split("\n---\n", -1)) {
                if (count++ % STEP == 0) {
                    Files.writeString(seeds.resolve("seed" + count), chunk.replaceAll("###.*", ""));
                }
            }
        }
        assertTrue(count > 100, "the suite has pieces");
        return seeds;
    }

    private static List<Path> scripts() throws IOException {
        List<Path> scripts = new ArrayList<>();
        for (String folder : List.of("chapters", "../examples")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".upgrade")).forEach(scripts::add);
            }
        }
        return scripts;
    }

    /** The words of the language, which changes at random would hardly ever hit. */
    private static Path dictionary() throws IOException {
        Pattern word = Pattern.compile("`([^`\n]+)`");
        Path file = FOLDER.resolve("words.dict");
        List<String> words = word.matcher(Files.readString(Path.of("../docs/language.md")))
                .results()
                .flatMap(match -> Stream.of(match.group(1).split("\\s+")))
                .filter(each ->
                        !each.isEmpty() && each.length() < 40 && each.chars().allMatch(c -> c > ' ' && c < 0x7f))
                .distinct()
                .map(each -> "\"" + each.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .toList();
        return Files.write(file, words);
    }

    private static String tail(String output) {
        return output.substring(Math.max(0, output.length() - 6000));
    }
}
