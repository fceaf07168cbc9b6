package dev.segue.erlang.text;

import java.math.BigInteger;

/**
 * One word of a text.
 *
 * @param text what it says: an atom's name, a string's content without quotes, a number as it was written
 * @param number the value of an integer or character, otherwise zero
 */
record Token(TokenKind kind, String text, BigInteger number, Position position) {
    static Token of(TokenKind kind, String text, Position position) {
        return new Token(kind, text, BigInteger.ZERO, position);
    }

    boolean isSymbol(String symbol) {
        return kind == TokenKind.SYMBOL && text.equals(symbol);
    }

    /** What stands there, for messages. */
    String shown() {
        return switch (kind) {
            case SYMBOL, WORD, ATOM, INTEGER, FLOAT -> "`" + shortened() + "`";
            case VARIABLE -> "the variable `" + shortened() + "`";
            case STRING, CHARACTER, DOT, END -> kind.description();
        };
    }

    private String shortened() {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
