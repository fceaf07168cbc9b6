package dev.segue.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whole processes from their start to their end, in turns: a class that says hello, {@code segue check} of a small
 * script, and {@code elixir -e ''}.
 */
final class StartBench {
    private static final double MOST_HELLOS = 4.5;
    private static final int USUAL_ROUNDS = 41;

    private final int rounds;

    private StartBench(int rounds) {
        this.rounds = rounds;
    }

    /** Measures; the argument is the number of rounds. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_ROUNDS;
        try (Scratch folder = new Scratch("segue-start")) {
            new StartBench(rounds).compare(folder.path());
        }
    }

    private void compare(Path folder) throws IOException, InterruptedException {
        Path hello = folder.resolve("dev/segue/bench/Hello.class");
        Files.createDirectories(hello.getParent());
        Files.copy(Path.of("target/classes/dev/segue/bench/Hello.class"), hello);
        String java = Path.of(WholeProcess.JAVA_HOME, "bin", "java").toString();
        WholeProcess bare = runner("a class that says hello", java, "-cp", folder.toString(), Hello.class.getName());
        WholeProcess check = runner("segue check one-liner", segue("one-liner.upgrade"));
        WholeProcess chat = runner("segue check chat", segue("chat.upgrade"));
        WholeProcess elixir = runner("elixir -e ''", "elixir", "-e", "");
        List<WholeProcess> all = List.of(bare, check, chat, elixir);
        WholeProcess.measure(all, rounds);
        Rounds.print("Whole processes, median of %d rounds in turns", rounds);
        all.forEach(WholeProcess::print);
        judge(check, bare, MOST_HELLOS);
        judge(check, elixir, 1);
        judge(chat, bare, Double.NaN);
        judge(chat, elixir, Double.NaN);
    }

    private static String[] segue(String script) {
        return new String[] {
            WholeProcess.ROOT.resolve("segue").toString(),
            "check",
            WholeProcess.ROOT.resolve("examples").resolve(script).toString()
        };
    }

    private WholeProcess runner(String name, String... command) {
        return new WholeProcess(name, List.of(command), new double[rounds]);
    }

    private static void judge(WholeProcess ours, WholeProcess other, double most) {
        Goal goal = Goal.timeAtMost(most);
        Rounds.print("  %s to %s: %s", ours.name(), other.name(), goal.judge(ours.median() / other.median()));
    }
}
