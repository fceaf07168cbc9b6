package dev.segue.erlang.text;

import dev.segue.erlang.term.Letters;
import java.math.BigInteger;

/** Integers in any base, and floats; {@code _} may stand between digits. */
final class NumberScanner {
    /** Reading a number takes time that grows with the square of its digits; nobody writes longer ones. */
    private static final int MOST_DIGITS = 100_000;

    private final Cursor cursor;

    NumberScanner(Cursor cursor) {
        this.cursor = cursor;
    }

    Token scan() {
        int start = cursor.offset();
        String digits = digits(10, start);
        if (cursor.peek() == '#') {
            return based(digits, start);
        }
        if (cursor.peek() == '.' && Letters.isDigit(cursor.ahead(1))) {
            return fraction(digits, start);
        }
        return new Token(TokenKind.INTEGER, digits, new BigInteger(digits));
    }

    private Token based(String digits, int start) {
        int base = digits.length() > 2 ? 0 : Integer.parseInt(digits);
        if (base < 2 || base > 36) {
            throw cursor.mistake(start, "the base of a number is 2 to 36, not " + digits);
        }
        cursor.next();
        String value = digits(base, start);
        if (value.isEmpty()) {
            throw cursor.mistake(start, "digits are missing behind `" + digits + "#`");
        }
        return new Token(TokenKind.INTEGER, digits + "#" + value, new BigInteger(value, base));
    }

    private Token fraction(String whole, int start) {
        cursor.next();
        String text = whole + "." + digits(10, start) + exponent(start);
        if (!Double.isFinite(Double.parseDouble(text))) {
            throw cursor.mistake(start, "the float " + text + " is too large");
        }
        return Token.of(TokenKind.FLOAT, text);
    }

    private String exponent(int start) {
        int letter = cursor.peek();
        boolean signed = cursor.ahead(1) == '-' || cursor.ahead(1) == '+';
        if (letter != 'e' && letter != 'E' || !Letters.isDigit(cursor.ahead(signed ? 2 : 1))) {
            return "";
        }
        cursor.next();
        String sign = signed ? Character.toString(cursor.next()) : "";
        return "e" + sign + digits(10, start);
    }

    /** The digits from here on, without the {@code _} between them. */
    private String digits(int base, int start) {
        StringBuilder digits = new StringBuilder();
        while (isDigit(cursor.peek(), base)
                || cursor.peek() == '_' && !digits.isEmpty() && isDigit(cursor.ahead(1), base)) {
            int c = cursor.next();
            if (c != '_') {
                digits.append((char) c);
            }
            if (digits.length() > MOST_DIGITS) {
                throw cursor.mistake(start, "this number has more than " + MOST_DIGITS + " digits");
            }
        }
        return digits.toString();
    }

    private static boolean isDigit(int c, int base) {
        return c > 0 && c < 0x80 && Character.digit(c, base) >= 0;
    }
}
