package dev.segue.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How a program ended, and what it printed.
 *
 * @param code its exit code
 * @param out its standard output
 * @param err its standard error
 */
public record Ended(int code, String out, String err) {
    private static final long LONGEST_SECONDS = 120;

    /**
     * Runs a program to its end, with nothing to read.
     *
     * @param environment what stands in its environment besides what this process has
     */
    public static Ended of(Path directory, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("segue", "out");
        Path err = Files.createTempFile("segue", "err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            assertTrue(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS), "it takes too long");
            return new Ended(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
