package dev.segue.erlang.text;

import dev.segue.erlang.term.Letters;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Cuts a text into words as OTP's {@code erl_scan} does (checked against OTP 25). */
final class TermScanner {
    /** The symbols of one letter, without {@code +}, which may stand twice. */
    private static final @Nullable Token[] SINGLE = single();

    private final Cursor cursor;
    private final NumberScanner numbers;
    private final EscapeScanner escapes;
    private int wordStart;

    TermScanner(String text, Lines lines) {
        cursor = new Cursor(text, lines);
        numbers = new NumberScanner(cursor);
        escapes = new EscapeScanner(cursor);
    }

    /**
     * The next word; behind the last one always the end.
     *
     * @throws TermSyntaxException if no word begins here
     */
    Token next() {
        int c = skipBlanks();
        int start = cursor.offset();
        wordStart = start;
        if (c == Cursor.END) {
            return Token.of(TokenKind.END);
        }
        Token single = c < SINGLE.length ? SINGLE[c] : null;
        if (single != null) {
            cursor.skip();
            return single;
        }
        if (Letters.isSmall(c)) {
            String name = cursor.name();
            return Token.of(Letters.isReserved(name) ? TokenKind.WORD : TokenKind.ATOM, name);
        }
        if (Letters.startsVariable(c)) {
            return Token.of(TokenKind.VARIABLE, cursor.name());
        }
        if (Letters.isDigit(c)) {
            return numbers.scan();
        }
        return switch (c) {
            case '\'' -> Token.of(TokenKind.ATOM, quoted(start, "quoted atom"));
            case '"' -> Token.of(TokenKind.STRING, quoted(start, "string"));
            case '$' -> character(start);
            case '.' -> dot();
            default -> symbol(start);
        };
    }

    /** The offset of the last word's first UTF-16 unit. */
    int wordStart() {
        return wordStart;
    }

    /** The offset behind the last word. */
    int wordEnd() {
        return cursor.offset();
    }

    /** What is wrong with the text at an offset. */
    TermSyntaxException mistake(int offset, String message) {
        return cursor.mistake(offset, message);
    }

    /** Moves behind blanks and comments; gives the code point there. */
    private int skipBlanks() {
        int c = cursor.skipWhite();
        while (c == '%') {
            while (cursor.peek() != '\n' && cursor.peek() != Cursor.END) {
                cursor.next();
            }
            c = cursor.skipWhite();
        }
        return c;
    }

    private String quoted(int start, String what) {
        int quote = cursor.next();
        String plain = cursor.plainUntil(quote);
        if (plain != null) {
            return plain;
        }
        StringBuilder content = new StringBuilder();
        while (cursor.peek() != quote) {
            if (cursor.peek() == Cursor.END) {
                throw cursor.mistake(start, "this " + what + " is never closed");
            }
            int code = cursor.next();
            content.appendCodePoint(code == '\\' ? escapes.scan(start, what) : code);
        }
        cursor.next();
        return content.toString();
    }

    private Token character(int start) {
        cursor.next();
        if (cursor.peek() == Cursor.END) {
            throw cursor.mistake(start, "a character is missing behind `$`");
        }
        int code = cursor.next();
        int value = code == '\\' ? escapes.scan(start, "character") : code;
        return new Token(TokenKind.CHARACTER, "", BigInteger.valueOf(value));
    }

    /** A full stop ends a term only where a blank, a comment or the end of the text follows. */
    private Token dot() {
        cursor.next();
        int behind = cursor.peek();
        boolean ends = behind == Cursor.END || behind == '%' || Letters.isWhite(behind);
        return ends ? Token.of(TokenKind.DOT) : Token.of(TokenKind.POINT);
    }

    private Token symbol(int start) {
        int first = cursor.next();
        TokenKind paired = paired(first, cursor.peek());
        if (paired != null) {
            cursor.next();
            return Token.of(paired);
        }
        if (first == '+') {
            return Token.of(TokenKind.PLUS);
        }
        throw cursor.mistake(start, "no term has " + shown(first) + " here");
    }

    private static @Nullable TokenKind paired(int first, int second) {
        return switch (first) {
            case '<' -> second == '<' ? TokenKind.OPEN_BINARY : null;
            case '>' -> second == '>' ? TokenKind.CLOSE_BINARY : null;
            case '=' -> second == '>' ? TokenKind.ARROW : null;
            case '+' -> second == '+' ? TokenKind.PLUS_PLUS : null;
            default -> null;
        };
    }

    private static @Nullable Token[] single() {
        @Nullable Token[] tokens = new Token[0x80];
        tokens['{'] = Token.of(TokenKind.OPEN_BRACE);
        tokens['}'] = Token.of(TokenKind.CLOSE_BRACE);
        tokens['['] = Token.of(TokenKind.OPEN_BRACKET);
        tokens[']'] = Token.of(TokenKind.CLOSE_BRACKET);
        tokens['('] = Token.of(TokenKind.OPEN_PARENTHESIS);
        tokens[')'] = Token.of(TokenKind.CLOSE_PARENTHESIS);
        tokens[','] = Token.of(TokenKind.COMMA);
        tokens['|'] = Token.of(TokenKind.BAR);
        tokens['#'] = Token.of(TokenKind.HASH);
        tokens[':'] = Token.of(TokenKind.COLON);
        tokens['/'] = Token.of(TokenKind.SLASH);
        tokens['-'] = Token.of(TokenKind.MINUS);
        return tokens;
    }

    private static String shown(int code) {
        return Character.isISOControl(code) || !Character.isDefined(code)
                ? "the character U+" + String.format("%04X", code)
                : "the character `" + Character.toString(code) + "`";
    }
}
