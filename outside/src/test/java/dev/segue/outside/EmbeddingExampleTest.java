package dev.segue.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of embedding is built from what it says it depends on, and does its work in a process of its own. */
class EmbeddingExampleTest {
    private static final Path PROJECT = Path.of("../examples/embedding");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency><groupId>dev.segue</groupId><artifactId>(.*)</artifactId><version>(.*)</version></dependency>");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>segue</artifactId>\\s*<version>(.*?)</version>");

    /** What the example names, and what that brings along. */
    private static List<Path> dependencies() throws IOException {
        String version = VERSION.matcher(Files.readString(Path.of("../pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        List<String> artifacts = new ArrayList<>(List.of(
                "segue-interpreter",
                "segue-grammar",
                "antlr4-runtime",
                "asm",
                "slf4j-api",
                "jspecify",
                "snakeyaml-engine"));
        DEPENDENCY
                .matcher(Files.readString(PROJECT.resolve("pom.xml")))
                .results()
                .forEach(dependency -> {
                    assertEquals(version, dependency.group(2));
                    artifacts.add(dependency.group(1));
                });
        assertEquals(10, artifacts.size());
        return Jars.of(artifacts.toArray(String[]::new));
    }

    private static void put(Path folder, String name, String text) throws IOException {
        Path draft = Files.writeString(folder.resolve(name + ".writing"), text);
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> result(Process process, Path folder, String name)
            throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".result");
        while (!Files.exists(file)) {
            assertTrue(process.isAlive(), () -> Outsider.output(process));
            Thread.sleep(20);
        }
        return Files.readAllLines(file);
    }

    @Test
    void aScriptThatAppearsIsCarriedOut(@TempDir Path classes, @TempDir Path folder) throws Exception {
        String modules = Jars.path(dependencies());
        Outsider.compile(PROJECT.resolve("src/main/java"), classes, List.of("--module-path", modules));
        Process process = Outsider.start(
                folder,
                List.of(
                        "--module-path",
                        modules + File.pathSeparator + classes,
                        "--module",
                        "watcher/watcher.Main",
                        folder.toString(),
                        "sim:"));
        try {
            put(
                    folder,
                    "good.upgrade",
                    "upgrade chat from \"0.1.0\" to \"0.2.0\"\nwrite_down(\"chat changes\")\nload_modules(app)\n");
            assertEquals(
                    List.of(
                            "COMPLETED, the target is CHANGED",
                            "longest freeze 0 ms",
                            "applied write_down, load_modules"),
                    result(process, folder, "good.upgrade"));
            put(
                    folder,
                    "failing.upgrade",
                    "upgrade chat from \"0.1.0\" to \"0.2.0\"\nwrite_down(\"once more\")\nload_modules(app)\n"
                            + "step \"fails\" { if count(modules(app)) > 0 { fail \"no\" } }\n");
            List<String> failed = result(process, folder, "failing.upgrade");
            assertTrue(failed.contains("because no"), failed::toString);
            put(folder, "wrong.upgrade", "write_down(5)\n");
            assertEquals(
                    List.of("line 1: the parameter line takes a value of the type string, this is of the type integer"),
                    result(process, folder, "wrong.upgrade"));
            put(folder, "stop", "");
            assertEquals(0, process.waitFor(), () -> Outsider.output(process));
        } finally {
            process.destroy();
        }
        List<String> diary = Files.readAllLines(folder.resolve("diary.txt"), StandardCharsets.UTF_8);
        assertEquals("chat changes", diary.getFirst());
    }
}
