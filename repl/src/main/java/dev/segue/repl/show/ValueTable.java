package dev.segue.repl.show;

import dev.segue.source.TerminalText;
import dev.segue.value.AtomValue;
import dev.segue.value.MapValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Maps as rows under their keys.
 *
 * @param lines the headings and the rows
 * @param note what was left out and how to see it; empty if nothing was
 */
record ValueTable(List<String> lines, Optional<String> note) {
    private static final String GAP = "  ";
    private static final int LEAST_WIDTH = 6;

    /** The table of maps on a screen of so many columns, with at most so many rows. */
    static ValueTable of(List<MapValue> maps, int columns, int most) {
        Set<Value> keys = new LinkedHashSet<>();
        maps.forEach(map -> keys.addAll(map.entries().keySet()));
        List<Value> shown = keys.stream()
                .limit(Math.max(1, (columns + GAP.length()) / (LEAST_WIDTH + GAP.length())))
                .toList();
        List<MapValue> rows = maps.stream().limit(Math.max(1, most - 1)).toList();
        int[] wanted = wanted(shown, rows);
        int[] widths = Widths.share(wanted, columns - GAP.length() * (shown.size() - 1));
        List<String> lines = new ArrayList<>();
        lines.add(line(shown.stream().map(ValueTable::heading).toList(), widths));
        rows.forEach(row -> lines.add(line(cells(row, shown), widths)));
        boolean isCut = !Arrays.equals(wanted, widths);
        return new ValueTable(
                List.copyOf(lines), note(maps.size() - rows.size(), maps.size(), hidden(keys, shown), isCut));
    }

    private static List<Value> hidden(Set<Value> keys, List<Value> shown) {
        return keys.stream().skip(shown.size()).toList();
    }

    private static int[] wanted(List<Value> keys, List<MapValue> rows) {
        return keys.stream()
                .mapToInt(key -> Math.max(
                        TerminalText.width(heading(key)),
                        rows.stream()
                                .mapToInt(row ->
                                        TerminalText.width(cell(row.entries().get(key))))
                                .max()
                                .orElse(0)))
                .toArray();
    }

    private static List<String> cells(MapValue row, List<Value> keys) {
        return keys.stream().map(key -> cell(row.entries().get(key))).toList();
    }

    private static String heading(Value key) {
        String text = key instanceof AtomValue atom ? atom.name() : key.display();
        return TerminalText.visible(text);
    }

    private static String cell(@Nullable Value value) {
        return value == null ? "" : TerminalText.visible(value.literal());
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            line.append(column == 0 ? "" : GAP).append(Columns.pad(cells.get(column), widths[column]));
        }
        return line.toString().stripTrailing();
    }

    private static Optional<String> note(int left, int all, List<Value> hidden, boolean isCut) {
        List<String> what = new ArrayList<>();
        if (left > 0) {
            what.add("%d more of %d rows".formatted(left, all));
        }
        if (!hidden.isEmpty()) {
            what.add("not shown: " + hidden.stream().map(ValueTable::heading).collect(Collectors.joining(", ")));
        }
        if (isCut && what.isEmpty()) {
            what.add("cut");
        }
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of("… " + String.join("; ", what) + ": :all shows the whole value");
    }
}
