package dev.segue.erlang.text;

/**
 * A place in a text.
 *
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
public record Position(int line, int column) {
    /** The offset of this place in the text that it is a place of; what is behind the text is its end. */
    public int offsetIn(String text) {
        int start = 0;
        for (int passed = 1; passed < line; passed++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        int room = text.codePointCount(start, text.length());
        return text.offsetByCodePoints(start, Math.min(column - 1, room));
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
