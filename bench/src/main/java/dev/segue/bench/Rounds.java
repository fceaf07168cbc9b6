package dev.segue.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** Runs two sides in turns and prints both medians and their ratio. */
final class Rounds {
    /** For a comparison that is only told. */
    static final double NO_TARGET = Double.POSITIVE_INFINITY;

    private static final int WARM_UP = 5;

    private Rounds() {}

    /** One side of a comparison: its name, and what gives its time in milliseconds. */
    record Side(String name, DoubleSupplier milliseconds) {}

    static void alternate(String title, int rounds, Side ours, Side theirs, double target) {
        double[] our = new double[rounds];
        double[] their = new double[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            double ourTime = ours.milliseconds().getAsDouble();
            double theirTime = theirs.milliseconds().getAsDouble();
            if (round >= 0) {
                our[round] = ourTime;
                their[round] = theirTime;
            }
        }
        double ratio = median(our) / median(their);
        print("%s, median of %d rounds in turns", title, rounds);
        side(ours.name(), our);
        side(theirs.name(), their);
        if (target == NO_TARGET) {
            print("  ratio %.2f", ratio);
        } else {
            print("  ratio %.2f (target at most %.2f): %s", ratio, target, ratio <= target ? "met" : "MISSED");
        }
    }

    private static void side(String name, double[] times) {
        print("  %-14s %8.1f ms (%.1f to %.1f)", name, median(times), times[0], times[times.length - 1]);
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
