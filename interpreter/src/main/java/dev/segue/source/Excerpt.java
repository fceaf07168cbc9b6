package dev.segue.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The lines of one place: where it is, its first line and, if it is longer, its last one, each underlined.
 *
 * @param palette for the frame
 * @param gutter the columns that line numbers take
 * @param columns the width of the screen
 */
record Excerpt(Palette palette, int gutter, int columns) {
    /** The least that is shown of a line, however narrow the screen. */
    private static final int LEAST = 20;
    /** How many characters of a line are looked at for each column: marks and escapes take more than one. */
    private static final int CHARACTERS = 16;

    /** How a place is marked. */
    record Mark(String arrow, char sign, String message, UnaryOperator<String> paint) {}

    List<String> of(Span span, Mark mark) {
        List<String> lines = new ArrayList<>();
        String place = TerminalText.visible(span.toString());
        lines.add(" ".repeat(gutter) + palette.frame(mark.arrow() + " ") + place);
        lines.add(" ".repeat(gutter) + palette.frame(" |"));
        int lastLine = lastLine(span);
        if (lastLine == span.line()) {
            marked(lines, span.line(), span, mark, mark.message());
            return lines;
        }
        SourceText source = span.source();
        marked(lines, span.line(), source.span(span.start(), source.lineEnd(span.line())), mark, "");
        if (lastLine > span.line() + 1) {
            lines.add(palette.frame("…"));
        }
        int indent = source.lineStart(lastLine);
        while (indent < span.end() && Character.isWhitespace(source.text().charAt(indent))) {
            indent++;
        }
        marked(lines, lastLine, source.span(indent, Math.max(indent, span.end())), mark, mark.message());
        return lines;
    }

    /** The line of the last character; an end right behind a line break belongs to the line before. */
    private static int lastLine(Span span) {
        return span.source().line(Math.max(span.start(), span.end() - 1));
    }

    private void marked(List<String> lines, int line, Span part, Mark mark, String message) {
        int room = Math.max(LEAST, columns - gutter - 3);
        Window window = Window.around(part, line, room);
        String number = Integer.toString(line);
        String margin = " ".repeat(gutter - number.length());
        lines.add(margin
                + palette.frame(number + " |")
                + before(" ", window.text().stripTrailing()));
        String underline = " ".repeat(window.from())
                + mark.paint().apply(String.valueOf(mark.sign()).repeat(window.to() - window.from()));
        String frame = " ".repeat(gutter) + palette.frame(" |") + " ";
        boolean fits = window.to() + 1 + TerminalText.width(message) <= room;
        lines.add(frame + underline + (fits ? before(" ", mark.paint().apply(message)) : ""));
        if (!fits) {
            lines.add(frame
                    + " ".repeat(Math.min(window.from(), LEAST))
                    + mark.paint().apply(message));
        }
    }

    private static String before(String space, String text) {
        return text.isEmpty() ? "" : space + text;
    }

    /** As much of a line as fits, and the columns in it that a place takes. */
    private record Window(String text, int from, int to) {

        static Window around(Span part, int line, int room) {
            SourceText source = part.source();
            int reach = room * CHARACTERS;
            int first = wholeCharacter(source, Math.max(source.lineStart(line), part.start() - reach));
            int last = wholeCharacter(source, Math.min(source.lineEnd(line), part.start() + 2 * reach));
            DisplayText display = new DisplayText(source.text().substring(first, Math.max(first, last)));
            int from = display.column(part.start() - first);
            int to = Math.max(from + 1, display.column(Math.max(0, part.end() - first)));
            boolean cutLeft = first > source.lineStart(line);
            if (display.width() <= room && !cutLeft && last == source.lineEnd(line)) {
                return new Window(display.shown(), from, to);
            }
            int cut = Math.max(0, Math.min(from - room / 3, Math.max(to, display.width()) - room));
            return new Window(display.slice(cut, cut + room), from - cut, Math.min(to - cut, room));
        }

        private static int wholeCharacter(SourceText source, int offset) {
            boolean inside = offset > 0
                    && offset < source.text().length()
                    && Character.isSurrogatePair(
                            source.text().charAt(offset - 1), source.text().charAt(offset));
            return inside ? offset - 1 : offset;
        }
    }
}
