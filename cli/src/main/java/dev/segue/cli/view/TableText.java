package dev.segue.cli.view;

import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Printable;
import dev.segue.cli.terminal.Style;
import dev.segue.cli.terminal.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows under headings, each column as wide as it needs to be; the last one goes on in further lines where it is too wide. */
final class TableText {
    private static final String GAP = "  ";

    /** In less room than this text is easier to read cut off than in many short lines. */
    private static final int LEAST_TEXT = 16;

    private final Style style;
    private final int columns;

    TableText(Console console) {
        this.style = console.outStyle();
        this.columns = console.terminal().columns();
    }

    List<String> lines(List<String> headings, List<List<String>> rows) {
        List<List<String>> shown = rows.stream()
                .map(row -> row.stream().map(Printable::line).toList())
                .toList();
        int count = rows.isEmpty() ? headings.size() : rows.getFirst().size();
        List<Integer> widths = IntStream.range(0, count)
                .mapToObj(column -> width(headings, shown, column))
                .toList();
        List<String> lines = new ArrayList<>();
        if (!headings.isEmpty()) {
            lines.add(style.bold(line(headings, widths)));
        }
        shown.forEach(row -> lines.addAll(row(row, widths)));
        return lines;
    }

    private List<String> row(List<String> cells, List<Integer> widths) {
        int before = widths.stream()
                .limit(widths.size() - 1L)
                .mapToInt(each -> each + GAP.length())
                .sum();
        int room = columns - 1 - before;
        if (room < LEAST_TEXT) {
            return List.of(line(cells, widths));
        }
        List<String> lines = new ArrayList<>();
        List<String> left = new ArrayList<>(cells);
        for (String part : Width.wrap(cells.getLast(), room)) {
            left.set(left.size() - 1, part);
            lines.add(line(left, widths));
            left.replaceAll(each -> "");
        }
        return lines;
    }

    private static int width(List<String> headings, List<List<String>> rows, int column) {
        return Math.max(
                headings.isEmpty() ? 0 : Width.of(headings.get(column)),
                rows.stream().mapToInt(row -> Width.of(row.get(column))).max().orElse(0));
    }

    private String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            line.append(column == 0 ? "" : GAP).append(Width.pad(cells.get(column), widths.get(column)));
        }
        return Width.fit(line.toString().stripTrailing(), columns - 1);
    }
}
