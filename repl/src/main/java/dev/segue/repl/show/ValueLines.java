package dev.segue.repl.show;

import dev.segue.source.TerminalText;
import dev.segue.value.AtomValue;
import dev.segue.value.ListValue;
import dev.segue.value.MapValue;
import dev.segue.value.Texts;
import dev.segue.value.TupleValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The literal of a value over as many lines as it takes; each list, tuple and map that fits stays on its line. */
final class ValueLines {
    private static final String INDENT = "  ";

    private final int columns;
    private final List<String> lines = new ArrayList<>();
    private int most = Integer.MAX_VALUE;

    ValueLines(int columns) {
        this.columns = columns;
    }

    /** The literal if it fits on one line. */
    Optional<String> onOneLine(Value value) {
        return parts(value) > columns
                ? Optional.empty()
                : Optional.of(TerminalText.visible(value.literal())).filter(this::fits);
    }

    /** The lines of a value, no more than so many. */
    List<String> lines(Value value, int limit) {
        most = limit;
        add("", value, "");
        return lines;
    }

    private boolean fits(String line) {
        return TerminalText.width(line) <= columns;
    }

    /** A value that has more parts than there are columns fits on no line. */
    private static int parts(Value value) {
        if (value instanceof MapValue map) {
            return map.entries().size();
        }
        return value instanceof ListValue list
                ? list.elements().size()
                : value instanceof TupleValue tuple ? tuple.elements().size() : 1;
    }

    private void add(String before, Value value, String after) {
        if (lines.size() >= most) {
            return;
        }
        String line = parts(value) > columns ? "" : before + TerminalText.visible(value.literal()) + after;
        if (!line.isEmpty() && fits(line)) {
            lines.add(line);
            return;
        }
        if (value instanceof ListValue list) {
            addAll(before, "[", list.elements(), "]" + after);
        } else if (value instanceof TupleValue tuple) {
            addAll(before, "(", tuple.elements(), ")" + after);
        } else if (value instanceof MapValue map) {
            addEntries(before, map, after);
        } else {
            lines.add(before + TerminalText.visible(value.literal()) + after);
        }
    }

    private void addAll(String before, String open, List<Value> elements, String close) {
        lines.add(before + open);
        for (int index = 0; index < elements.size() && lines.size() < most; index++) {
            add(indent(before) + INDENT, elements.get(index), index + 1 < elements.size() ? "," : "");
        }
        addClosing(indent(before) + close);
    }

    private void addEntries(String before, MapValue map, String after) {
        lines.add(before + "%{");
        int left = map.entries().size();
        for (Map.Entry<Value, Value> entry : map.entries().entrySet()) {
            left--;
            add(indent(before) + INDENT + key(entry.getKey()), entry.getValue(), left > 0 ? "," : "");
        }
        addClosing(indent(before) + "}" + after);
    }

    private void addClosing(String line) {
        if (lines.size() < most) {
            lines.add(line);
        }
    }

    private static String key(Value key) {
        boolean named = key instanceof AtomValue atom && Texts.isName(atom.name());
        return named ? ((AtomValue) key).name() + ": " : TerminalText.visible(key.literal()) + " => ";
    }

    private static String indent(String before) {
        return " ".repeat(before.length() - before.stripLeading().length());
    }
}
