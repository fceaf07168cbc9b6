package dev.segue.sim;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the name that was probably meant. A runtime knows nothing of the language's own diagnostics. */
final class Nearest {

    private Nearest() {}

    /** A question for a hint, if a known name is near enough: a third of the letters may differ. */
    static Optional<String> hint(String wrong, Collection<String> known) {
        int limit = Math.max(1, wrong.length() / 3);
        return known.stream()
                .filter(name -> distance(wrong, name) <= limit)
                .min(Comparator.<String>comparingInt(name -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(name -> "did you mean " + name + "?");
    }

    /** How many letters must be inserted, dropped or changed; two swapped neighbours count as one. */
    static int distance(String left, String right) {
        int[][] table = new int[left.length() + 1][right.length() + 1];
        IntStream.rangeClosed(0, left.length()).forEach(row -> table[row][0] = row);
        IntStream.rangeClosed(0, right.length()).forEach(column -> table[0][column] = column);
        for (int row = 1; row <= left.length(); row++) {
            for (int column = 1; column <= right.length(); column++) {
                int changed = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
                int best = Math.min(table[row - 1][column], table[row][column - 1]) + 1;
                best = Math.min(best, table[row - 1][column - 1] + changed);
                boolean swapped = row > 1
                        && column > 1
                        && left.charAt(row - 1) == right.charAt(column - 2)
                        && left.charAt(row - 2) == right.charAt(column - 1);
                table[row][column] = swapped ? Math.min(best, table[row - 2][column - 2] + 1) : best;
            }
        }
        return table[left.length()][right.length()];
    }
}
