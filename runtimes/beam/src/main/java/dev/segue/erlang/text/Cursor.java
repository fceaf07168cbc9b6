package dev.segue.erlang.text;

import dev.segue.erlang.term.Letters;
import org.jspecify.annotations.Nullable;

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

    /** Moves behind what separates words; gives the code point there, or {@link #END}. */
    int skipWhite() {
        char[] all = units;
        int place = offset;
        while (place < all.length && (all[place] <= ' ' || Letters.isWhite(all[place]))) {
            place++;
        }
        offset = place;
        return place < all.length && all[place] < Character.MIN_SURROGATE ? all[place] : peek();
    }

    /** Moves behind one UTF-16 unit. */
    void skip() {
        offset++;
    }

    /**
     * The text up to that quote; moves behind it. Null, and moves nowhere, if an escape is before it or there is none.
     */
    @Nullable
    String plainUntil(int quote) {
        char[] all = units;
        int place = offset;
        while (place < all.length && all[place] != quote) {
            if (all[place] == '\\') {
                return null;
            }
            place++;
        }
        if (place == all.length) {
            return null;
        }
        String text = new String(all, offset, place - offset);
        offset = place + 1;
        return text;
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
