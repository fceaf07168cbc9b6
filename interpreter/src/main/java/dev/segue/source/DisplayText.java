package dev.segue.source;

import java.util.Arrays;

/** A part of a line as a terminal shows it, with the column of each of its characters; tabs spread to four columns. */
final class DisplayText {
    private static final int TAB = 4;

    private final StringBuilder shown = new StringBuilder();
    /** The column from 0 at which the character at each offset begins, and where the text ends. */
    private final int[] columns;

    private int width;

    DisplayText(String text) {
        columns = new int[text.length() + 1];
        int previous = 0;
        for (int offset = 0; offset < text.length(); offset += Character.charCount(previous)) {
            int point = text.codePointAt(offset);
            Arrays.fill(columns, offset, offset + Character.charCount(point), width);
            append(point == '\t' ? " ".repeat(TAB - width % TAB) : TerminalText.shown(point, previous));
            previous = point;
        }
        columns[text.length()] = width;
    }

    private void append(String text) {
        shown.append(text);
        width += TerminalText.width(text);
    }

    /** What is printed. */
    String shown() {
        return shown.toString();
    }

    /** The column, from 0, of an offset of the text; an offset behind its end stands at its end. */
    int column(int offset) {
        return columns[Math.min(offset, columns.length - 1)];
    }

    /** How many columns it takes. */
    int width() {
        return width;
    }

    /** What stands in the columns from the first up to the last one; cut ends become {@code …}. */
    String slice(int from, int to) {
        StringBuilder slice = new StringBuilder();
        int column = 0;
        int point;
        for (int offset = 0; offset < shown.length() && column < to; offset += Character.charCount(point)) {
            point = shown.codePointAt(offset);
            int next = column + TerminalText.width(point);
            boolean edge = next > column && ((column == from && from > 0) || (next >= to && to < width));
            if (column >= from) {
                slice.append(edge ? "…" + " ".repeat(Math.min(next, to) - column - 1) : Character.toString(point));
            } else if (next > from) {
                slice.append("…").append(" ".repeat(next - from - 1));
            }
            column = next;
        }
        return slice.toString();
    }
}
