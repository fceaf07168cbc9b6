package dev.segue.bench.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Five programs in five languages, warmed, each round in a JVM of its own and the languages in turns; prints medians and
 * how much longer or shorter ours takes.
 */
public final class InterpretBench {
    private static final int USUAL_ROUNDS = 3;
    private static final int WARM_UPS = 4;
    private static final int MEASUREMENTS = 3;
    private static final double MOST_GROOVY = 3;
    private static final int WARNING = 24;

    private InterpretBench() {}

    /** Measures; the argument is the number of rounds. */
    public static void main(String... arguments) throws RunnerException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_ROUNDS;
        for (String program : Programs.ALL) {
            Map<Interpreter, List<Double>> times = new EnumMap<>(Interpreter.class);
            for (int round = 0; round < rounds; round++) {
                for (Interpreter language : Interpreter.values()) {
                    times.computeIfAbsent(language, ignored -> new ArrayList<>())
                            .add(once(program, language));
                }
            }
            print(program, times);
        }
    }

    private static double once(String program, Interpreter language) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(InterpreterRound.class.getName())
                .param("program", program)
                .param("language", language.name())
                .forks(1)
                .jvmArgsAppend(quiet())
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(MEASUREMENTS)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        RunResult result = new Runner(options).runSingle();
        return result.getPrimaryResult().getScore();
    }

    /** JMH calls what newer Javas warn of. */
    private static String[] quiet() {
        return Runtime.version().feature() < WARNING
                ? new String[0]
                : new String[] {"--sun-misc-unsafe-memory-access=allow"};
    }

    private static void print(String program, Map<Interpreter, List<Double>> times) {
        double ours = median(times.getOrDefault(Interpreter.SEGUE, List.of()));
        System.out.println(program);
        times.forEach((language, all) -> {
            double theirs = median(all);
            System.out.println(String.format(
                    Locale.ROOT,
                    "  %-8s %9.0f µs (%.0f to %.0f)%s",
                    language,
                    theirs,
                    all.stream().mapToDouble(each -> each).min().orElse(0),
                    all.stream().mapToDouble(each -> each).max().orElse(0),
                    language == Interpreter.SEGUE ? "" : judged(language, ours / theirs)));
        });
    }

    private static String judged(Interpreter language, double ratio) {
        double most = language == Interpreter.GROOVY ? MOST_GROOVY : 1;
        return String.format(
                Locale.ROOT,
                "   ours to it %.2f (target at most %.2f): %s",
                ratio,
                most,
                ratio <= most ? "met" : "MISSED");
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
