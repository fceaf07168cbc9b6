package dev.segue.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whole processes from their start to their end, in turns: a class that says hello, {@code segue check} of a small
 * script, and {@code elixir -e ''}.
 */
final class StartBench {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String JAVA_HOME = System.getProperty("java.home");
    private static final double MOST_HELLOS = 4.5;
    private static final int USUAL_ROUNDS = 41;

    private final int rounds;

    private StartBench(int rounds) {
        this.rounds = rounds;
    }

    /** A program and how long each of its rounds took, in milliseconds. */
    private record Runner(String name, List<String> command, double[] times) {
        double median() {
            return Rounds.median(times.clone());
        }

        void print() {
            double[] sorted = times.clone();
            double median = Rounds.median(sorted);
            Rounds.print("  %-28s %7.1f ms (%.1f to %.1f)", name, median, sorted[0], sorted[sorted.length - 1]);
        }
    }

    /** Measures; the argument is the number of rounds. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_ROUNDS;
        Path folder = Files.createTempDirectory("segue-start");
        try {
            new StartBench(rounds).compare(folder);
        } finally {
            remove(folder);
        }
    }

    private void compare(Path folder) throws IOException, InterruptedException {
        Path hello = folder.resolve("dev/segue/bench/Hello.class");
        Files.createDirectories(hello.getParent());
        Files.copy(Path.of("target/classes/dev/segue/bench/Hello.class"), hello);
        String java = Path.of(JAVA_HOME, "bin", "java").toString();
        Runner bare = runner("a class that says hello", java, "-cp", folder.toString(), Hello.class.getName());
        Runner check = runner("segue check one-liner", segue("one-liner.upgrade"));
        Runner chat = runner("segue check chat", segue("chat.upgrade"));
        Runner elixir = runner("elixir -e ''", "elixir", "-e", "");
        List<Runner> all = List.of(bare, check, chat, elixir);
        measure(all);
        Rounds.print("Whole processes, median of %d rounds in turns", rounds);
        all.forEach(Runner::print);
        judge(check, bare, MOST_HELLOS);
        judge(check, elixir, 1);
        judge(chat, bare, Double.NaN);
        judge(chat, elixir, Double.NaN);
    }

    private static String[] segue(String script) {
        return new String[] {
            ROOT.resolve("segue").toString(),
            "check",
            ROOT.resolve("examples").resolve(script).toString()
        };
    }

    private Runner runner(String name, String... command) {
        return new Runner(name, List.of(command), new double[rounds]);
    }

    /** The first round of each does not count: it builds, makes caches, fetches files from the disk. */
    private void measure(List<Runner> all) throws IOException, InterruptedException {
        for (int round = -1; round < rounds; round++) {
            for (Runner each : all) {
                double milliseconds = once(each.command());
                if (round >= 0) {
                    each.times()[round] = milliseconds;
                }
            }
        }
    }

    private static double once(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
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

    private static void judge(Runner ours, Runner other, double most) {
        Goal goal = Goal.timeAtMost(most);
        Rounds.print("  %s to %s: %s", ours.name(), other.name(), goal.judge(ours.median() / other.median()));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
