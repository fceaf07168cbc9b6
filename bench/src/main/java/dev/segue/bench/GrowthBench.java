package dev.segue.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import dev.segue.syntax.Parser;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How the time of parsing, checking and planning grows with a script. Measured is the processor time of the whole
 * process, so that of other processes does not count. Every measurement does the same number of steps, small scripts
 * being taken as often as that needs, and begins with what the last one left behind cleared away.
 */
final class GrowthBench {
    private static final int SMALLEST = 1_000;
    private static final int LARGEST = 100_000;
    private static final int SIZES = 3;
    private static final double MOST_GROWTH = 12;
    private static final int WARM_UP = 3;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final LargeScript shape;
    private final int rounds;
    private final boolean judged;

    private GrowthBench(LargeScript shape, int rounds, boolean judged) {
        this.shape = shape;
        this.rounds = rounds;
        this.judged = judged;
    }

    /** Runs it for the {@link LargeScript} of that name, for so many rounds; {@code judged} holds it to the target. */
    public static void main(String... arguments) {
        LargeScript shape = LargeScript.valueOf(arguments[0]);
        new GrowthBench(shape, Integer.parseInt(arguments[1]), arguments[2].equals("judged")).run();
    }

    /** Milliseconds for one script: of processor time, and how many of them the collector took. */
    private record Time(double taken, double collecting) {}

    /** Until the syntax of a script is known, until it is checked too, and for its plan. */
    private record Times(Time parse, Time check, Time plan) {}

    private void run() {
        Rounds.print("%s, median of %d rounds", shape.words(), rounds);
        Times[][] times = new Times[SIZES][rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int size = 0; size < SIZES; size++) {
                Times taken = measured(steps(size));
                if (round >= 0) {
                    times[size][round] = taken;
                }
            }
        }
        for (int size = 0; size < SIZES; size++) {
            print(steps(size), times[size]);
            if (size > 0) {
                judge(times[size], times[size - 1]);
            }
        }
    }

    private static int steps(int size) {
        return SMALLEST * (int) Math.pow(10, size);
    }

    private Times measured(int steps) {
        String text = shape.text(steps);
        Segue segue = StandardLibrary.segue().build();
        Script script = segue.parse(SourceText.of("bench", text));
        int times = LARGEST / steps;
        return new Times(
                average(times, () -> Parser.parse(SourceText.of("bench", text))),
                average(times, () -> segue.parse(SourceText.of("bench", text))),
                average(times, () -> PlanBench.plan(segue, script, steps)));
    }

    /** For one of so many times that the clock, which ticks every ten milliseconds, is fine enough. */
    private static Time average(int times, Runnable work) {
        System.gc();
        long collectedBefore = collecting();
        long start = PROCESS.getProcessCpuTime();
        for (int time = 0; time < times; time++) {
            work.run();
        }
        double taken = (PROCESS.getProcessCpuTime() - start) / 1e6;
        return new Time(taken / times, (double) (collecting() - collectedBefore) / times);
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static double median(Times[] times, ToDoubleFunction<Times> figure) {
        return Rounds.median(Arrays.stream(times).mapToDouble(figure).toArray());
    }

    private static void print(int steps, Times[] times) {
        Rounds.print(
                "  %7d steps   parse %s   parse and check %s   plan %s",
                steps, words(times, Times::parse), words(times, Times::check), words(times, Times::plan));
    }

    private static String words(Times[] times, Function<Times, Time> of) {
        return "%8.1f ms (%.1f collecting)"
                .formatted(
                        median(times, each -> of.apply(each).taken()),
                        median(times, each -> of.apply(each).collecting()));
    }

    private void judge(Times[] larger, Times[] smaller) {
        double parsed = growth(larger, smaller, each -> each.parse().taken());
        double checked = growth(larger, smaller, each -> each.check().taken());
        double planned = growth(larger, smaller, each -> each.plan().taken());
        boolean met = Math.max(parsed, Math.max(checked, planned)) <= MOST_GROWTH;
        Rounds.print(
                "  %7s         parse %8.1f-fold   parse and check %5.1f-fold   plan %8.1f-fold%s",
                "",
                parsed,
                checked,
                planned,
                judged ? " (target at most %.0f): %s".formatted(MOST_GROWTH, met ? "met" : "MISSED") : "");
    }

    private static double growth(Times[] larger, Times[] smaller, ToDoubleFunction<Times> figure) {
        return median(larger, figure) / median(smaller, figure);
    }
}
