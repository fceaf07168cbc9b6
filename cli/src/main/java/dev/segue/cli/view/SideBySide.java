package dev.segue.cli.view;

import dev.segue.cli.terminal.Amounts;
import dev.segue.cli.terminal.Console;
import dev.segue.cli.terminal.Style;
import dev.segue.cli.terminal.Width;
import dev.segue.erlang.relup.RelupInstruction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** Two lists of instructions beside each other: what is there, and what it becomes. */
public final class SideBySide {
    private static final int WIDEST = 160;
    private static final int AROUND = 3;
    private static final int MARGIN = 2;

    private final Console console;
    private final Style style;
    private final int room;

    /** For that console; a terminal's whole width is used up to a point. */
    public SideBySide(Console console) {
        this.console = console;
        this.style = console.outStyle();
        this.room = (Math.min(WIDEST, console.terminal().columns()) - 2 * MARGIN - 3) / 2;
    }

    /** The lines, without a heading. Long stretches that stay as they are become one line. */
    public List<String> lines(List<RelupInstruction> before, List<NamedInstruction> after) {
        List<DiffRow> rows = DiffRows.of(before, after);
        BitSet shown = nearChanges(rows);
        List<String> lines = new ArrayList<>();
        int index = 0;
        while (index < rows.size()) {
            int end = shown.get(index) ? index : shown.nextSetBit(index);
            int hidden = (end < 0 ? rows.size() : end) - index;
            if (hidden > 1) {
                lines.add(folded(hidden));
                index += hidden;
            } else {
                lines.addAll(row(rows.get(index)));
                index++;
            }
        }
        return lines;
    }

    private static BitSet nearChanges(List<DiffRow> rows) {
        BitSet shown = new BitSet(rows.size());
        for (int index = 0; index < rows.size(); index++) {
            if (!rows.get(index).isSame()) {
                shown.set(Math.max(0, index - AROUND), Math.min(rows.size(), index + AROUND + 1));
            }
        }
        return shown;
    }

    private String folded(int hidden) {
        String dots = console.signs().dot().repeat(3) + " ";
        return " ".repeat(MARGIN)
                + style.dim(dots + Amounts.count(hidden, "instruction", "instructions") + " as before");
    }

    private List<String> row(DiffRow row) {
        List<String> left = row.before()
                .map(NamedInstruction::written)
                .map(text -> TermLines.of(text, room))
                .orElse(List.of());
        List<String> right = row.after()
                .map(NamedInstruction::title)
                .map(text -> TermLines.of(text, room))
                .orElse(List.of());
        List<String> lines = new ArrayList<>();
        for (int index = 0; index < Math.max(left.size(), right.size()); index++) {
            lines.add(line(row, at(left, index), at(right, index), index == 0));
        }
        return lines;
    }

    private String line(DiffRow row, String left, String right, boolean first) {
        String bar = style.dim(console.signs().bar());
        UnaryOperator<String> old = row.isSame() ? text -> text : style::red;
        UnaryOperator<String> fresh = row.isSame() ? text -> text : style::green;
        String mark = first ? mark(row) : " ";
        String padding = " ".repeat(Math.max(0, room - Width.of(left)));
        String before = " ".repeat(MARGIN) + old.apply(left) + padding + " " + bar;
        return (before + fresh.apply(mark) + " " + fresh.apply(right)).stripTrailing();
    }

    private static String mark(DiffRow row) {
        if (row.isSame()) {
            return " ";
        }
        return row.before().isEmpty() ? "+" : row.after().isEmpty() ? "-" : "~";
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }
}
