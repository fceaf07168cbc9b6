package dev.segue.cli.view;

import dev.segue.cli.terminal.Printable;
import dev.segue.cli.terminal.Width;
import java.util.ArrayList;
import java.util.List;

/** An instruction in so many columns: broken behind commas where that is possible, and cut after a few lines. */
final class TermLines {
    private static final int MOST = 4;
    private static final int INDENT = 2;

    private TermLines() {}

    static List<String> of(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String rest = Printable.line(text);
        while (!rest.isEmpty() && lines.size() < MOST) {
            String indent = lines.isEmpty() ? "" : " ".repeat(INDENT);
            int room = columns - indent.length();
            boolean last = lines.size() == MOST - 1;
            String head = Width.of(rest) <= room ? rest : last ? Width.fit(rest, room) : beginning(rest, room);
            lines.add(indent + head);
            rest = last ? "" : rest.substring(head.length()).stripLeading();
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** As much as fits up to a comma or blank; as much as fits at all where none is in the second half. */
    private static String beginning(String text, int room) {
        int end = 0;
        int good = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (Width.of(text.substring(0, next)) > room) {
                break;
            }
            end = next;
            char unit = text.charAt(end - 1);
            good = unit == ',' || unit == ' ' ? end : good;
        }
        int whole = Math.max(end, text.offsetByCodePoints(0, 1));
        return text.substring(0, good > whole / 3 ? good : whole);
    }
}
