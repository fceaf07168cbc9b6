package dev.segue.erlang.text;

/** Writes a large term in few lines: each is filled as far as it goes, whatever the term's parts are. */
final class FilledTerm {
    private final String flat;
    private final StringBuilder out = new StringBuilder();

    /** The term as it stands on one line. */
    FilledTerm(String flat) {
        this.flat = flat;
    }

    /** Whether the term is so large that its structure says nothing to a reader any more. */
    boolean isLarge(int characters) {
        return flat.length() > characters;
    }

    /** The term from a column on, its further lines indented by as much; none is longer than the width if that can be. */
    String write(int column, int width) {
        int room = width - column;
        int lineStart = 0;
        int lastBreak = 0;
        int index = 0;
        while (index < flat.length()) {
            char unit = flat.charAt(index);
            index = unit == '"' || unit == '\'' ? behindQuotes(index) : index + 1;
            if (index - lineStart > room && lastBreak > lineStart) {
                line(lineStart, lastBreak, column);
                lineStart = lastBreak;
            }
            lastBreak = unit == ',' ? index : lastBreak;
        }
        return out.append(flat, lineStart, flat.length()).toString();
    }

    private int behindQuotes(int start) {
        char quote = flat.charAt(start);
        int index = start + 1;
        while (flat.charAt(index) != quote) {
            index += flat.charAt(index) == '\\' ? 2 : 1;
        }
        return index + 1;
    }

    private void line(int from, int to, int column) {
        out.append(flat, from, to).append('\n').repeat(' ', column);
    }
}
