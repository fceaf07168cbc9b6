package dev.segue.repl.show;

import java.util.Arrays;

/** Shares a width among columns: a column that needs less than its share leaves the rest to the others. */
final class Widths {
    private Widths() {}

    /** The widths of columns that want so much and get so much together. */
    static int[] share(int[] wanted, int all) {
        int[] widths = wanted.clone();
        int[] sorted = wanted.clone();
        Arrays.sort(sorted);
        int left = Math.max(all, wanted.length);
        int most = Integer.MAX_VALUE;
        for (int index = 0; index < sorted.length; index++) {
            int share = left / (sorted.length - index);
            if (sorted[index] > share) {
                most = share;
                break;
            }
            left -= sorted[index];
        }
        for (int index = 0; index < widths.length; index++) {
            widths[index] = Math.min(widths[index], most);
        }
        return widths;
    }
}
