package dev.segue.erlang.text;

import java.math.BigInteger;

/**
 * One word of a text.
 *
 * @param text what it says: an atom's name, a string's content without quotes, a number as it was written; nothing of a
 *     symbol, which its kind says
 * @param number the value of an integer or character, otherwise zero
 */
record Token(TokenKind kind, String text, BigInteger number) {
    static Token of(TokenKind kind, String text) {
        return new Token(kind, text, BigInteger.ZERO);
    }

    /** A symbol, the full stop or the end of the text. */
    static Token of(TokenKind kind) {
        return of(kind, "");
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
