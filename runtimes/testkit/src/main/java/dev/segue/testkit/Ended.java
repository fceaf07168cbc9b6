package dev.segue.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
    private static final Duration USUAL = Duration.ofMinutes(2);

    /**
     * Runs a program to its end, with nothing to read; fails if it takes more than two minutes.
     *
     * @param environment what stands in its environment besides what this process has
     */
    public static Ended of(Path directory, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        return within(USUAL, directory, environment, command);
    }

    /** The same with another patience. */
    public static Ended within(Duration patience, Path directory, Map<String, String> environment, String... command)
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
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                fail("it takes too long: " + Files.readString(out) + Files.readString(err));
            }
            return new Ended(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** All that it printed, its standard output first. */
    public String output() {
        return out + err;
    }
}
