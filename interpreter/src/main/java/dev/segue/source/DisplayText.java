package dev.segue.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as a terminal shows it: tabs spread to four columns, what would move the cursor made visible, wide characters
 * counted twice.
 */
final class DisplayText {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int TAB = 4;
    private static final int REGIONAL_FIRST = 0x1F1E6;
    private static final int REGIONAL_LAST = 0x1F1FF;
    private static final int EMOJI_STYLE = 0xFE0F;

    private final StringBuilder shown = new StringBuilder();
    /** The column from 0 at which the character at each offset begins, and where the line ends. */
    private final int[] columns;

    private int width;

    DisplayText(String line) {
        columns = new int[line.length() + 1];
        Matcher clusters = CLUSTER.matcher(line);
        while (clusters.find()) {
            String cluster = clusters.group();
            int before = width;
            append(cluster);
            for (int offset = clusters.start(); offset < clusters.end(); offset++) {
                columns[offset] = before;
            }
        }
        columns[line.length()] = width;
    }

    /** What is printed. */
    String shown() {
        return shown.toString();
    }

    /** The column, from 0, of an offset of the line. */
    int column(int offset) {
        return columns[Math.min(offset, columns.length - 1)];
    }

    /** How many columns the whole line takes. */
    int width() {
        return width;
    }

    /** The characters that begin in columns from the first up to the last one; cut ends become {@code …}. */
    String slice(int from, int to) {
        StringBuilder slice = new StringBuilder();
        int column = 0;
        Matcher clusters = CLUSTER.matcher(shown);
        while (clusters.find() && column < to) {
            String cluster = clusters.group();
            int next = column + width(cluster, cluster.codePointAt(0));
            boolean edge = (column == from && from > 0) || (next >= to && to < width);
            if (column >= from) {
                slice.append(edge ? "…" + " ".repeat(next - column - 1) : cluster);
            } else if (next > from) {
                slice.append(" ".repeat(next - from));
            }
            column = next;
        }
        return slice.toString();
    }

    private void append(String cluster) {
        int first = cluster.codePointAt(0);
        if (first == '\t') {
            int columnsToStop = TAB - width % TAB;
            shown.append(" ".repeat(columnsToStop));
            width += columnsToStop;
        } else if (movesCursor(first)) {
            shown.append('\uFFFD');
            width++;
        } else {
            shown.append(cluster);
            width += width(cluster, first);
        }
    }

    /** Control characters, and format characters such as those that change the direction of writing. */
    private static boolean movesCursor(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    private static int width(String cluster, int first) {
        if (first >= REGIONAL_FIRST && first <= REGIONAL_LAST) {
            return cluster.codePointCount(0, cluster.length()) > 1 ? 2 : 1;
        }
        boolean emojiStyle = Character.isEmoji(first) && cluster.indexOf(EMOJI_STYLE) > 0;
        return emojiStyle || isWide(first) ? 2 : isMark(first) ? 0 : 1;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Wide and full-width characters of Unicode's East Asian Width (UAX 11), and emoji. */
    private static boolean isWide(int codePoint) {
        return Character.isEmojiPresentation(codePoint)
                || between(codePoint, 0x1100, 0x115F)
                || between(codePoint, 0x2E80, 0x303E)
                || between(codePoint, 0x3041, 0xA4CF)
                || between(codePoint, 0xAC00, 0xD7A3)
                || between(codePoint, 0xF900, 0xFAFF)
                || between(codePoint, 0xFE30, 0xFE6F)
                || between(codePoint, 0xFF01, 0xFF60)
                || between(codePoint, 0xFFE0, 0xFFE6)
                || between(codePoint, 0x1F300, 0x1F64F)
                || between(codePoint, 0x1F900, 0x1F9FF)
                || between(codePoint, 0x20000, 0x3FFFD);
    }

    private static boolean between(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
