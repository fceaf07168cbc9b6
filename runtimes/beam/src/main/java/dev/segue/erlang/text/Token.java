package dev.segue.erlang.text;

import java.math.BigInteger;

/**
 * One word of a text.
 *
 * @param text what it says: an atom's name, a string's content without quotes, a number as it was written; nothing of a
 *     symbol, which its kind says
 * @param number the value of an integer or character, otherwise zero
 * @param start the offset of its first UTF-16 unit in the text
 */
record Token(TokenKind kind, String text, BigInteger number, int start) {
    static Token of(TokenKind kind, String text, int start) {
        return new Token(kind, text, BigInteger.ZERO, start);
    }

    /** A symbol, the full stop or the end of the text. */
    static Token of(TokenKind kind, int start) {
        return of(kind, "", start);
    }

    /** What stands there, for messages. */
    String shown() {
        return switch (kind) {
            case WORD, ATOM, INTEGER, FLOAT -> "`" + shortened() + "`";
            case VARIABLE -> "the variable `" + shortened() + "`";
            default -> kind.description();
        };
    }

    private String shortened() {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
