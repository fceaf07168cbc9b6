package dev.segue.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.segue.PlanSettings;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.plan.Plan;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import dev.segue.syntax.Parser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How the time of parsing, checking and planning grows with a script, and how much memory it takes. Measured is the
 * processor time of the whole process, so the collector's work counts and that of other processes does not.
 */
public final class PlanBench {
    private static final int SMALLEST = 1_000;
    private static final int LARGEST = 100_000;
    private static final int TIMES = 3;
    private static final double MOST_GROWTH = 12;
    private static final int HEAP_MEBIBYTES = 512;
    private static final int WARM_UP = 2;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private PlanBench() {}

    /** Runs it; the first argument may be another number of rounds. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        for (LargeScript shape : LargeScript.values()) {
            growth(shape, rounds);
        }
        for (LargeScript shape : LargeScript.values()) {
            memory(shape);
        }
    }

    /** Milliseconds for one script: until its syntax is known, until it is checked too, and for its plan. */
    private record Times(double parsed, double checked, double planned) {}

    private static void growth(LargeScript shape, int rounds) {
        Rounds.print("%s, median of %d rounds", shape.words(), rounds);
        Times[][] times = new Times[TIMES][rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int size = 0; size < TIMES; size++) {
                Times taken = measured(shape, steps(size));
                if (round >= 0) {
                    times[size][round] = taken;
                }
            }
        }
        Times smaller = null;
        for (int size = 0; size < TIMES; size++) {
            Times larger = median(times[size]);
            Rounds.print(
                    "  %7d steps   parse %8.1f ms   parse and check %8.1f ms   plan %8.1f ms",
                    steps(size), larger.parsed(), larger.checked(), larger.planned());
            if (smaller != null) {
                judge(larger, smaller);
            }
            smaller = larger;
        }
    }

    private static int steps(int size) {
        return SMALLEST * (int) Math.pow(10, size);
    }

    private static void judge(Times larger, Times smaller) {
        double parsed = larger.parsed() / smaller.parsed();
        double checked = larger.checked() / smaller.checked();
        double planned = larger.planned() / smaller.planned();
        boolean met = Math.max(parsed, Math.max(checked, planned)) <= MOST_GROWTH;
        Rounds.print(
                "  %7s         parse %8.1f-fold   parse and check %5.1f-fold   plan %8.1f-fold (target at most %.0f): %s",
                "", parsed, checked, planned, MOST_GROWTH, met ? "met" : "MISSED");
    }

    /** Small scripts are taken so often that each size has the same number of steps to do. */
    private static Times measured(LargeScript shape, int steps) {
        String text = shape.text(steps);
        Segue segue = StandardLibrary.segue().build();
        Script script = segue.parse(SourceText.of("bench", text));
        int times = LARGEST / steps;
        return new Times(
                average(times, () -> Parser.parse(SourceText.of("bench", text))),
                average(times, () -> segue.parse(SourceText.of("bench", text))),
                average(times, () -> planned(segue, script, steps)));
    }

    /** Milliseconds for one of so many times that the clock, which ticks every ten of them, is fine enough. */
    private static double average(int times, Runnable work) {
        long start = PROCESS.getProcessCpuTime();
        for (int time = 0; time < times; time++) {
            work.run();
        }
        return (PROCESS.getProcessCpuTime() - start) / 1e6 / times;
    }

    private static Times median(Times[] times) {
        return new Times(
                Rounds.median(Arrays.stream(times).mapToDouble(Times::parsed).toArray()),
                Rounds.median(Arrays.stream(times).mapToDouble(Times::checked).toArray()),
                Rounds.median(Arrays.stream(times).mapToDouble(Times::planned).toArray()));
    }

    private static void planned(Segue segue, Script script, int steps) {
        Plan plan = segue.plan(script, PlanSettings.UP)
                .plan()
                .orElseThrow(() -> new IllegalStateException(
                        "not planned: " + script.diagnostics().get(0)));
        if (plan.steps().size() < steps) {
            throw new IllegalStateException("only " + plan.steps().size() + " steps are planned");
        }
    }

    private static void memory(LargeScript shape) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MEBIBYTES + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        shape.name())
                .inheritIO()
                .start()
                .waitFor();
        Rounds.print(
                "%d steps, %s, planned with %d MiB of heap: %s",
                LARGEST, shape.words(), HEAP_MEBIBYTES, exit == 0 ? "met" : "MISSED");
    }

    /** Plans the largest script once, in a process of its own. */
    static final class SmallHeap {
        private SmallHeap() {}

        /** Runs it; the argument is the name of a {@link LargeScript}. */
        public static void main(String... arguments) {
            Segue segue = StandardLibrary.segue().build();
            String text = LargeScript.valueOf(arguments[0]).text(LARGEST);
            planned(segue, segue.parse(SourceText.of("bench", text)), LARGEST);
        }
    }
}
