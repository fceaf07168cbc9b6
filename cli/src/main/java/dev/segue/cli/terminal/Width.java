package dev.segue.cli.terminal;

import dev.segue.source.TerminalText;
import java.util.ArrayList;
import java.util.List;

/** Fits text into columns. */
public final class Width {
    private static final int HANG = 2;

    private Width() {}

    /** The columns of a whole text, which {@link Printable} has made safe to show; its colours take none. */
    public static int of(String text) {
        int columns = 0;
        for (int at = 0; at < text.length(); at = next(text, at)) {
            columns += columns(text, at);
        }
        return columns;
    }

    /** The text if it fits, else as much of its beginning as fits before an ellipsis. */
    public static String fit(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        String head = beginning(text, columns - 1);
        return of(head) < columns ? head + "…" : "…".repeat(Math.max(0, Math.min(1, columns)));
    }

    /** The text cut or filled with blanks on its right to so many columns. */
    public static String pad(String text, int columns) {
        String fitting = fit(text, columns);
        return fitting + " ".repeat(Math.max(0, columns - of(fitting)));
    }

    /** The text in lines of at most so many columns, broken between words where that is possible. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && of(line + " " + word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (of(line.toString()) > columns) {
                String full = beginning(line.toString(), columns);
                lines.add(full);
                line.delete(0, full.length());
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A line as it is if it fits, else broken, each further line standing a little behind the beginning of the first. */
    static List<String> hang(String line, int columns) {
        if (of(line) <= columns) {
            return List.of(line);
        }
        String text = line.stripLeading();
        String before = " ".repeat(Math.min(line.length() - text.length(), columns / 2));
        List<String> lines = new ArrayList<>();
        for (String part : wrap(text, columns - before.length() - HANG)) {
            lines.add((lines.isEmpty() ? before : before + " ".repeat(HANG)) + part);
        }
        return lines;
    }

    // At least one character, so that every text comes to an end.
    private static String beginning(String text, int columns) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            used += columns(text, end);
            if (used > columns && end > 0) {
                break;
            }
            end = next(text, end);
        }
        return text.substring(0, end);
    }

    private static int columns(String text, int at) {
        return text.charAt(at) == Style.ESCAPE ? 0 : TerminalText.width(text.codePointAt(at));
    }

    /** Where the character or colour ends that begins at a place. */
    private static int next(String text, int at) {
        return text.charAt(at) == Style.ESCAPE
                ? text.indexOf(Style.END, at) + 1
                : at + Character.charCount(text.codePointAt(at));
    }
}
