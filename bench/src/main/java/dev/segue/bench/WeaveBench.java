package dev.segue.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Weaving a script of 30 steps into a relup of 10,000 instructions, from reading to writing, next to OTP's reading the
 * same relup and printing it back. Both start a process for it; how long that alone takes, the same commands tell on a
 * relup without instructions, and it is taken off.
 */
final class WeaveBench {
    private static final int INSTRUCTIONS = 10_000;
    private static final int USUAL_ROUNDS = 7;
    private static final double WHOLE = 1;

    private final int rounds;
    private final Scratch folder;

    private WeaveBench(int rounds, Scratch folder) {
        this.rounds = rounds;
        this.folder = folder;
    }

    /** Measures; the first argument is the number of rounds, the second the number of instructions. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_ROUNDS;
        int instructions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : INSTRUCTIONS;
        try (Scratch folder = new Scratch("segue-weave")) {
            new WeaveBench(rounds, folder).compare(instructions);
        }
    }

    private void compare(int instructions) throws IOException, InterruptedException {
        Path script = folder.write("chat.upgrade", script());
        Path empty = folder.write("empty", relup(0));
        Path full = folder.write("full", relup(instructions / 2));
        WholeProcess ourStart = weave("segue weave, empty", script, empty);
        WholeProcess ours = weave("segue weave", script, full);
        WholeProcess theirStart = consult("file:consult, empty", empty);
        WholeProcess theirs = consult("file:consult", full);
        List<WholeProcess> all = List.of(ourStart, ours, theirStart, theirs);
        WholeProcess.measure(all, rounds);
        Rounds.print("A relup of %d instructions, median of %d rounds in turns", instructions, rounds);
        all.forEach(WholeProcess::print);
        double our = ours.median() - ourStart.median();
        double their = theirs.median() - theirStart.median();
        Rounds.print("  without the start: segue %.1f ms, erl %.1f ms", our, their);
        Rounds.print("  %s", Goal.timeAtMost(WHOLE).judge(our / their));
        Rounds.print("  with the start: %s", Goal.timeTold().judge(ours.median() / theirs.median()));
    }

    private WholeProcess weave(String name, Path script, Path relup) {
        String launcher = WholeProcess.ROOT.resolve("segue").toString();
        String out = folder.path().resolve("woven").toString();
        return process(name, launcher, "weave", script.toString(), "--relup", relup.toString(), "-o", out);
    }

    private WholeProcess consult(String name, Path relup) {
        String expression =
                "{ok, [Relup]} = file:consult(\"%s\"), ok = file:write_file(\"%s\", io_lib:format(\"~p.~n\", [Relup])), halt()."
                        .formatted(relup, folder.path().resolve("printed"));
        return process(name, "erl", "-noshell", "-eval", expression);
    }

    private WholeProcess process(String name, String... command) {
        return new WholeProcess(name, List.of(command), new double[rounds]);
    }

    private static String script() {
        String checks = IntStream.range(0, 10)
                .mapToObj("assume count(processes(app)) >= %d else \"too few\"\n"::formatted)
                .collect(Collectors.joining());
        String steps = IntStream.range(0, 20)
                .mapToObj("step \"note %d\" after code_change { info(\"${app} is new\") }\n"::formatted)
                .collect(Collectors.joining());
        return "upgrade chat from \"0.1.0\" to \"0.2.0\" on failure restart\n" + checks + steps;
    }

    private static String relup(int instructions) {
        String entry = "[{\"0.1.0\", [], [%s]}]".formatted(entry(instructions / 4));
        return "{\"0.2.0\", %s, %s}.\n".formatted(entry, entry);
    }

    private static String entry(int modules) {
        return each("{load_object_code,{chat,\"0.2.0\",[chat_%d]}},\n", modules)
                + "point_of_no_return"
                + each(",\n{suspend,[chat_%d]}", modules)
                + each(",\n{load,{chat_%d,brutal_purge,brutal_purge}}", modules)
                + each(",\n{resume,[chat_%d]}", modules);
    }

    private static String each(String instruction, int modules) {
        return IntStream.range(0, modules).mapToObj(instruction::formatted).collect(Collectors.joining());
    }
}
