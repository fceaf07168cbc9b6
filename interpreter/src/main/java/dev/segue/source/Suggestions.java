package dev.segue.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Suggestions {
    private Suggestions() {}

    /**
     * The known name nearest to a wrong one, if one is near enough: at most a third of the letters differ.
     *
     * @param wrong what was written
     * @param known what could have been meant
     */
    public static Optional<String> nearest(String wrong, Collection<String> known) {
        int limit = Math.max(1, wrong.length() / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - wrong.length()) <= limit)
                .filter(name -> !name.equals(wrong) && distance(wrong, name) <= limit)
                .min(Comparator.<String>comparingInt(name -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * A hint in the words of the language page, {@code did you mean resume_channels?}, if a name is near enough.
     *
     * @param wrong what was written
     * @param known what could have been meant
     */
    public static Optional<String> hint(String wrong, Collection<String> known) {
        return nearest(wrong, known).map(Suggestions::hint);
    }

    /** The hint for a name that was found to be the nearest. */
    public static String hint(String nearest) {
        return "did you mean " + nearest + "?";
    }

    /** Damerau-Levenshtein distance (optimal string alignment): letters to insert, drop, change or swap. */
    static int distance(String left, String right) {
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = nextRow(left, right, row, last, beforeLast);
            beforeLast = last;
            last = current;
        }
        return last[right.length()];
    }

    private static int[] nextRow(String left, String right, int row, int[] last, int[] beforeLast) {
        int[] current = new int[right.length() + 1];
        current[0] = row;
        for (int column = 1; column <= right.length(); column++) {
            int change = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
            int best = Math.min(last[column] + 1, current[column - 1] + 1);
            best = Math.min(best, last[column - 1] + change);
            boolean swapped = row > 1
                    && column > 1
                    && left.charAt(row - 1) == right.charAt(column - 2)
                    && left.charAt(row - 2) == right.charAt(column - 1);
            current[column] = swapped ? Math.min(best, beforeLast[column - 2] + 1) : best;
        }
        return current;
    }
}
