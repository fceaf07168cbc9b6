package dev.segue.erlang.text;

import dev.segue.erlang.term.Letters;

/** A place that moves through a text, one code point at a time. */
final class Cursor {
    /** What {@link #peek} gives behind the last character. */
    static final int END = -1;

    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    Cursor(String text) {
        this.text = text;
    }

    /** The code point here, or {@link #END}. */
    int peek() {
        if (offset >= text.length()) {
            return END;
        }
        char unit = text.charAt(offset);
        return Character.isSurrogate(unit) ? text.codePointAt(offset) : unit;
    }

    /** The UTF-16 unit that far ahead, or {@link #END}. */
    int ahead(int distance) {
        return offset + distance < text.length() ? text.charAt(offset + distance) : END;
    }

    /** The code point here; moves behind it. */
    int next() {
        int code = peek();
        if (code == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
        offset += Character.charCount(code);
        return code;
    }

    /** The name from here on; moves behind it. */
    String name() {
        int start = offset;
        while (offset < text.length() && Letters.continuesName(text.charAt(offset))) {
            offset++;
        }
        column += offset - start;
        return text.substring(start, offset);
    }

    int offset() {
        return offset;
    }

    Position position() {
        return new Position(line, column);
    }
}
