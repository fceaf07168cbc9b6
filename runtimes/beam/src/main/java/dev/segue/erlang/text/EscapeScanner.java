package dev.segue.erlang.text;

/** What stands behind a backslash in a string, a quoted atom or a character. */
final class EscapeScanner {
    private final Cursor cursor;

    EscapeScanner(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The character that the escape stands for; the cursor is behind the backslash.
     *
     * @param start where the word begins that it stands in
     * @param what that word, for messages
     */
    int scan(int start, String what) {
        int here = cursor.offset();
        int c = cursor.peek();
        if (c == Cursor.END) {
            throw cursor.mistake(start, "this " + what + " is never closed");
        }
        if (c >= '0' && c <= '7') {
            return octal();
        }
        cursor.next();
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 0x0b;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'e' -> 0x1b;
            case 's' -> ' ';
            case 'd' -> 0x7f;
            case 'x' -> hexadecimal(here);
            case '^' -> control(start, what);
            default -> c;
        };
    }

    private int octal() {
        int value = 0;
        for (int count = 0; count < 3 && cursor.peek() >= '0' && cursor.peek() <= '7'; count++) {
            value = value * 8 + cursor.next() - '0';
        }
        return value;
    }

    private int hexadecimal(int here) {
        boolean braced = cursor.peek() == '{';
        if (braced) {
            cursor.next();
        }
        int digits = 0;
        int value = 0;
        while (digits < (braced ? 8 : 2) && cursor.peek() > 0 && Character.digit(cursor.peek(), 16) >= 0) {
            value = value * 16 + Character.digit(cursor.next(), 16);
            digits++;
        }
        boolean whole = braced ? digits > 0 && cursor.peek() == '}' : digits == 2;
        if (!whole || value < 0 || value > Character.MAX_CODE_POINT || isSurrogate(value)) {
            throw cursor.mistake(
                    here, "a character's number is written `\\x41` or `\\x{1F600}`, up to 10FFFF in hexadecimal");
        }
        if (braced) {
            cursor.next();
        }
        return value;
    }

    /** Erlang takes any character there and keeps its five lowest bits. */
    private int control(int start, String what) {
        if (cursor.peek() == Cursor.END) {
            throw cursor.mistake(start, "this " + what + " is never closed");
        }
        return cursor.next() & 0x1f;
    }

    private static boolean isSurrogate(int value) {
        return value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    }
}
