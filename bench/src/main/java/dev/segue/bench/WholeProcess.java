package dev.segue.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that is run from its start to its end, and how long each of its rounds took, in milliseconds. */
record WholeProcess(String name, List<String> command, double[] times) {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final String JAVA_HOME = System.getProperty("java.home");

    double median() {
        return Rounds.median(times.clone());
    }

    void print() {
        double[] sorted = times.clone();
        double median = Rounds.median(sorted);
        Rounds.print("  %-28s %7.1f ms (%.1f to %.1f)", name, median, sorted[0], sorted[sorted.length - 1]);
    }

    /** Runs all in turns. The first round does not count: it builds, makes caches, fetches files from the disk. */
    static void measure(List<WholeProcess> all, int rounds) throws IOException, InterruptedException {
        for (int round = -1; round < rounds; round++) {
            for (WholeProcess each : all) {
                double milliseconds = each.once();
                if (round >= 0) {
                    each.times()[round] = milliseconds;
                }
            }
        }
    }

    private double once() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", JAVA_HOME);
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        return milliseconds;
    }
}
