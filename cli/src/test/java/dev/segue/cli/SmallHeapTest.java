package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Foreign code that fills the memory fails its step, and the run goes its way. */
class SmallHeapTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let all = []; for (;;) all.push([1, 2, 3])",
                "let all = []; for (;;) all.push('x'.repeat(1e7) + all.length)"
            })
    void theStepFails(String text, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.upgrade"), "foreign check instruction fill() from \"fill.js\"\nfill()\n");
        Files.writeString(folder.resolve("fill.js"), "function fill() {\n  " + text + "\n}\n");
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.segue.cli.Main",
                        "run",
                        "a.upgrade")
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it takes too long");
        String shown = Files.readString(out);
        assertEquals(10, process.exitValue(), () -> shown);
        assertTrue(shown.contains("fill needs more memory than there is"), shown);
    }
}
