package dev.segue.erlang.text;

import dev.segue.erlang.term.Letters;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into words as OTP's {@code erl_scan} does (checked against OTP 25). */
final class TermScanner {
    private static final List<String> SYMBOLS =
            List.of("{", "}", "[", "]", "(", ")", ",", "|", "#", ":", "/", "-", "+");
    private static final @Nullable String[] BY_LETTER = byLetter();

    private final Cursor cursor;
    private final NumberScanner numbers;
    private final EscapeScanner escapes;
    private int wordStart;

    TermScanner(String text) {
        cursor = new Cursor(text);
        numbers = new NumberScanner(cursor);
        escapes = new EscapeScanner(cursor);
    }

    /**
     * The next word; behind the last one always the end.
     *
     * @throws TermSyntaxException if no word begins here
     */
    Token next() {
        skipBlanks();
        wordStart = cursor.offset();
        Position start = cursor.position();
        int c = cursor.peek();
        if (c == Cursor.END) {
            return Token.of(TokenKind.END, "", start);
        }
        if (Letters.isSmall(c)) {
            String name = cursor.name();
            return Token.of(Letters.isReserved(name) ? TokenKind.WORD : TokenKind.ATOM, name, start);
        }
        if (Letters.startsVariable(c)) {
            return Token.of(TokenKind.VARIABLE, cursor.name(), start);
        }
        if (Letters.isDigit(c)) {
            return numbers.scan();
        }
        return switch (c) {
            case '\'' -> Token.of(TokenKind.ATOM, quoted(start, "quoted atom"), start);
            case '"' -> Token.of(TokenKind.STRING, quoted(start, "string"), start);
            case '$' -> character(start);
            case '.' -> dot(start);
            default -> symbol(start);
        };
    }

    /** The offset of the last word's first character. */
    int wordStart() {
        return wordStart;
    }

    /** The offset behind the last word. */
    int wordEnd() {
        return cursor.offset();
    }

    private void skipBlanks() {
        while (true) {
            int c = cursor.peek();
            if (c == '%') {
                while (cursor.peek() != '\n' && cursor.peek() != Cursor.END) {
                    cursor.next();
                }
            } else if (c == ' ') {
                cursor.skipSpaces();
            } else if (Letters.isWhite(c)) {
                cursor.next();
            } else {
                return;
            }
        }
    }

    private String quoted(Position start, String what) {
        int quote = cursor.next();
        StringBuilder content = new StringBuilder();
        while (cursor.peek() != quote) {
            if (cursor.peek() == Cursor.END) {
                throw new TermSyntaxException(start, "this " + what + " is never closed");
            }
            int code = cursor.next();
            content.appendCodePoint(code == '\\' ? escapes.scan(start, what) : code);
        }
        cursor.next();
        return content.toString();
    }

    private Token character(Position start) {
        cursor.next();
        if (cursor.peek() == Cursor.END) {
            throw new TermSyntaxException(start, "a character is missing behind `$`");
        }
        int code = cursor.next();
        int value = code == '\\' ? escapes.scan(start, "character") : code;
        return new Token(TokenKind.CHARACTER, "", BigInteger.valueOf(value), start);
    }

    /** A full stop ends a term only where a blank, a comment or the end of the text follows. */
    private Token dot(Position start) {
        cursor.next();
        int behind = cursor.peek();
        boolean ends = behind == Cursor.END || behind == '%' || Letters.isWhite(behind);
        return ends ? Token.of(TokenKind.DOT, ".", start) : Token.of(TokenKind.SYMBOL, ".", start);
    }

    private Token symbol(Position start) {
        int first = cursor.next();
        int second = cursor.peek();
        String single = first < BY_LETTER.length ? BY_LETTER[first] : null;
        if (single != null && first != '+') {
            return Token.of(TokenKind.SYMBOL, single, start);
        }
        boolean paired = first == '<' && second == '<'
                || first == '>' && second == '>'
                || first == '=' && second == '>'
                || first == '+' && second == '+';
        if (paired) {
            cursor.next();
            return Token.of(TokenKind.SYMBOL, Character.toString(first) + Character.toString(second), start);
        }
        if (single == null) {
            throw new TermSyntaxException(start, "no term has " + shown(first) + " here");
        }
        return Token.of(TokenKind.SYMBOL, single, start);
    }

    private static @Nullable String[] byLetter() {
        @Nullable String[] symbols = new String[0x80];
        SYMBOLS.forEach(symbol -> symbols[symbol.charAt(0)] = symbol);
        return symbols;
    }

    private static String shown(int code) {
        return Character.isISOControl(code) || !Character.isDefined(code)
                ? "the character U+" + String.format("%04X", code)
                : "the character `" + Character.toString(code) + "`";
    }
}
