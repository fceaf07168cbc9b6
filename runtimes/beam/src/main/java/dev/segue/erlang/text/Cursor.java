package dev.segue.erlang.text;

import dev.segue.erlang.term.Letters;

/** A place that moves through a text, one code point at a time. In an array, since most texts are read by code that is cold. */
final class Cursor {
    /** What {@link #peek} gives behind the last character. */
    static final int END = -1;

    private final Lines lines;
    private final char[] units;
    private int offset;

    Cursor(String text, Lines lines) {
        this.lines = lines;
        this.units = text.toCharArray();
    }

    /** The code point here, or {@link #END}. */
    int peek() {
        if (offset >= units.length) {
            return END;
        }
        char unit = units[offset];
        return unit < Character.MIN_SURROGATE ? unit : Character.codePointAt(units, offset);
    }

    /** The UTF-16 unit that far ahead, or {@link #END}. */
    int ahead(int distance) {
        return offset + distance < units.length ? units[offset + distance] : END;
    }

    /** The code point here; moves behind it. */
    int next() {
        int code = peek();
        offset += Character.charCount(code);
        return code;
    }

    /** Moves behind blanks that are no line breaks. */
    void skipSpaces() {
        while (offset < units.length && units[offset] == ' ') {
            offset++;
        }
    }

    /** The name from here on; moves behind it. */
    String name() {
        int start = offset;
        offset = Letters.endOfName(units, start);
        return new String(units, start, offset - start);
    }

    int offset() {
        return offset;
    }

    /** What is wrong with the text at an offset. */
    TermSyntaxException mistake(int place, String message) {
        return new TermSyntaxException(lines.position(place), message);
    }
}
