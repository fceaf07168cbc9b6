package dev.segue.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** Runs two sides in turns and prints both medians and their ratio. */
final class Rounds {
    private static final int WARM_UP = 5;

    private Rounds() {}

    /** One side of a comparison: its name, and what does the work once and gives its figure in the goal's unit. */
    record Side(String name, DoubleSupplier figure) {}

    static void alternate(String title, int rounds, Side ours, Side theirs, Goal goal) {
        double[] our = new double[rounds];
        double[] their = new double[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            double ourFigure = ours.figure().getAsDouble();
            double theirFigure = theirs.figure().getAsDouble();
            if (round >= 0) {
                our[round] = ourFigure;
                their[round] = theirFigure;
            }
        }
        double ratio = median(our) / median(their);
        print("%s, median of %d rounds in turns", title, rounds);
        side(ours.name(), our, goal);
        side(theirs.name(), their, goal);
        print("  %s", goal.judge(ratio));
    }

    private static void side(String name, double[] figures, Goal goal) {
        print(
                "  %-14s %8.1f %s (%.1f to %.1f)",
                name, median(figures), goal.unit(), figures[0], figures[figures.length - 1]);
    }

    /** The middle one; sorts them. */
    static double median(double[] figures) {
        Arrays.sort(figures);
        return figures[figures.length / 2];
    }

    /** Prints a line. */
    static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
