package dev.segue.repl.show;

import dev.segue.source.TerminalText;

/** Fits visible text into columns. */
final class Columns {
    private static final String CUT = "…";

    private Columns() {}

    /** The text if it fits, else as much of its beginning as fits before an ellipsis. */
    static String fit(String visible, int columns) {
        if (TerminalText.width(visible) <= columns) {
            return visible;
        }
        int used = 0;
        int end = 0;
        while (end < visible.length()) {
            int point = visible.codePointAt(end);
            used += TerminalText.width(point);
            if (used > columns - 1) {
                break;
            }
            end += Character.charCount(point);
        }
        return visible.substring(0, end) + CUT;
    }

    /** The text, cut or filled with blanks to so many columns. */
    static String pad(String visible, int columns) {
        String fitting = fit(visible, columns);
        return fitting + " ".repeat(columns - TerminalText.width(fitting));
    }
}
