package dev.segue.repl.show;

import dev.segue.source.TerminalText;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values as lines of a screen: on one line what fits there, lists of maps as tables, all else as a literal over many lines.
 * What is too long is cut, and the last line says so.
 *
 * @param columns the width of the screen
 * @param most how many lines a value may take, its notes aside
 */
public record ValueText(int columns, int most) {
    private static final int LEAST_LINES = 5;

    /** A screen of which a value is to leave something. */
    public ValueText {
        most = Math.max(LEAST_LINES, most);
    }

    /** The lines of a value, as much of it as is easy to read. */
    public List<String> lines(Value value) {
        Optional<String> line = new ValueLines(columns).onOneLine(value);
        if (line.isPresent()) {
            return List.of(line.get());
        }
        return table(value, most - 1)
                .map(table -> {
                    List<String> lines = new ArrayList<>(table.lines());
                    table.note().ifPresent(lines::add);
                    return List.copyOf(lines);
                })
                .orElseGet(() -> cut(new ValueLines(columns).lines(value, most + 1)));
    }

    /** All lines of a value: a table where nothing of it must be cut, else its literal. Lines may be wider than the screen. */
    public List<String> wholeLines(Value value) {
        return table(value, Integer.MAX_VALUE)
                .filter(table -> table.note().isEmpty())
                .map(ValueTable::lines)
                .orElseGet(() -> new ValueLines(columns).lines(value, Integer.MAX_VALUE));
    }

    private Optional<ValueTable> table(Value value, int rows) {
        boolean isTable = value instanceof ListValue list
                && !list.elements().isEmpty()
                && list.elements().stream()
                        .allMatch(each ->
                                each instanceof MapValue map && !map.entries().isEmpty());
        return isTable
                ? Optional.of(ValueTable.of(
                        ((ListValue) value)
                                .elements().stream().map(MapValue.class::cast).toList(),
                        columns,
                        rows))
                : Optional.empty();
    }

    private List<String> cut(List<String> lines) {
        boolean tooWide = lines.stream().limit(most).anyMatch(line -> TerminalText.width(line) > columns);
        List<String> shown = new ArrayList<>(lines.stream()
                .limit(most)
                .map(line -> Columns.fit(line, columns))
                .toList());
        if (lines.size() > most || tooWide) {
            shown.add(
                    lines.size() > most
                            ? "… there is more: :all shows the whole value"
                            : "… cut: :all shows the whole value");
        }
        return shown;
    }
}
