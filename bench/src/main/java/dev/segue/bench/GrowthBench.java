package dev.segue.bench;

import dev.segue.Script;
import dev.segue.Segue;
import dev.segue.source.SourceText;
import dev.segue.stdlib.StandardLibrary;
import dev.segue.syntax.Parser;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How the time of parsing, checking and planning grows with a script. Measured is the processor time of the thread that
 * works and of the collector, so that of other processes does not count. Every measurement does the same number of steps,
 * small scripts being taken as often as that needs, and begins with what the last one left behind cleared away. Each script
 * is read anew and planned once, as a command does.
 */
final class GrowthBench {
    private static final int SMALLEST = 1_000;
    private static final int LARGEST = 100_000;
    private static final int SIZES = 3;
    private static final double MOST_GROWTH = 12;
    private static final int WARM_UP = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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
    private record Time(double taken, double collecting) {
        static final Time NONE = new Time(0, 0);

        Time plus(Time other) {
            return new Time(taken + other.taken, collecting + other.collecting);
        }

        Time each(int times) {
            return new Time(taken / times, collecting / times);
        }
    }

    /** Until the syntax of a script is known; until it is checked, too; then for its plan. */
    private record Times(Time parse, Time check, Time plan) {
        static final Times NONE = new Times(Time.NONE, Time.NONE, Time.NONE);

        Times plus(Times other) {
            return new Times(parse.plus(other.parse), check.plus(other.check), plan.plus(other.plan));
        }

        Times each(int times) {
            return new Times(parse.each(times), check.each(times), plan.each(times));
        }

        /** From the text to the plan. */
        Time whole() {
            return check.plus(plan);
        }
    }

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
        int times = LARGEST / steps;
        Times all = Times.NONE;
        System.gc();
        for (int time = 0; time < times; time++) {
            all = all.plus(once(segue, text, steps));
        }
        return all.each(times);
    }

    private static Times once(Segue segue, String text, int steps) {
        Time parse = time(() -> Parser.parse(SourceText.of("bench", text)));
        List<Script> read = new ArrayList<>();
        Time check = time(() -> read.add(segue.parse(SourceText.of("bench", text))));
        Time plan = time(() -> PlanBench.plan(segue, read.getFirst(), steps));
        return new Times(parse, check, plan);
    }

    private static Time time(Runnable work) {
        long collectedBefore = collecting();
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        long taken = THREADS.getCurrentThreadCpuTime() - start;
        long collected = collecting() - collectedBefore;
        return new Time(taken / 1e6 + collected, collected);
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
                "  %7d steps   parse %s   parse and check %s   parse, check and plan %s   plan alone %s",
                steps,
                words(times, Times::parse),
                words(times, Times::check),
                words(times, Times::whole),
                words(times, Times::plan));
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
        double planned = growth(larger, smaller, each -> each.whole().taken());
        boolean met = Math.max(parsed, Math.max(checked, planned)) <= MOST_GROWTH;
        Rounds.print(
                "  %7s         parse %.1f-fold, and check %.1f-fold, and plan %.1f-fold%s; the plan alone %.1f-fold",
                "",
                parsed,
                checked,
                planned,
                judged ? " (target at most %.0f): %s".formatted(MOST_GROWTH, met ? "met" : "MISSED") : "",
                growth(larger, smaller, each -> each.plan().taken()));
    }

    private static double growth(Times[] larger, Times[] smaller, ToDoubleFunction<Times> figure) {
        return median(larger, figure) / median(smaller, figure);
    }
}
