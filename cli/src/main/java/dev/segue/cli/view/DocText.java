package dev.segue.cli.view;

import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Style;
import dev.segue.describe.Description;
import java.util.ArrayList;
import java.util.List;

/** Instructions and functions described as text: all of them a line each, or one of them whole. */
public final class DocText {
    private static final int WIDEST = 80;
    private static final int NAME = 24;
    private static final int FACT = 13;

    private final Console console;
    private final Style style;

    /** Writes to this console. */
    public DocText(Console console) {
        this.console = console;
        this.style = console.outStyle();
    }

    /** A line for each, under the headings of their areas. */
    public void list(List<Description> all) {
        String heading = "";
        for (Description one : all) {
            String kind = one.kind() == Description.Kind.FUNCTION ? "Functions" : "Instructions";
            String area = kind + ": " + one.area();
            if (!area.equals(heading)) {
                console.out().println((heading.isEmpty() ? "" : "\n") + style.bold(area));
                heading = area;
            }
            String gap = " ".repeat(Math.max(1, NAME - one.name().length()));
            String line =
                    cut(one.summary(), WIDEST - 2 - Math.max(NAME, one.name().length() + 1));
            console.out().println("  " + one.name() + gap + style.dim(line));
        }
        console.out().println();
        console.out().println("segue doc NAME tells all about one of them.");
    }

    private static String cut(String text, int width) {
        return text.length() <= width
                ? text
                : text.substring(0, Math.max(0, width - 1)).stripTrailing() + "…";
    }

    /** Everything about one. */
    public void show(Description one) {
        lines(one).forEach(console.out()::println);
    }

    /** Everything about one, as lines. */
    List<String> lines(Description one) {
        List<String> lines = new ArrayList<>();
        lines.add(style.dim(one.kind().word()));
        wrapped(one.signature(), WIDEST - 4).forEach(line -> lines.add(style.bold(line)));
        lines.add("");
        for (String paragraph :
                one.text().isEmpty() ? new String[0] : one.text().split("\\n\\s*\\n")) {
            wrapped(paragraph, WIDEST - 2).forEach(line -> lines.add("  " + line));
            lines.add("");
        }
        fact(lines, "effect", one.effect());
        fact(lines, "undo", one.undo());
        fact(lines, "placed", String.join(", ", one.placements()));
        fact(lines, "depends on", String.join(", ", one.dependencies()));
        fact(lines, "needs", String.join(", ", one.capabilities()));
        if (!one.example().isEmpty()) {
            lines.add("");
            lines.add("  Example:");
            one.example().lines().forEach(line -> lines.add("    " + style.cyan(line)));
        }
        return lines;
    }

    private void fact(List<String> lines, String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        String label = name + " ".repeat(FACT - name.length());
        for (String line : wrapped(value, WIDEST - 2 - FACT)) {
            lines.add("  " + style.dim(label) + line);
            label = " ".repeat(FACT);
        }
    }

    /** Lines of at most that width, broken between words. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
