package dev.segue.syntax;

import dev.segue.grammar.SegueLexer;
import dev.segue.source.SyntaxCode;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * What other languages write with {@code #}, which begins a comment here: a map, {@code #{a => 1}}, and an integer with its
 * base, {@code 16#FF}. Whether it was meant so shows only in what becomes of the text when it is read so.
 */
final class ForeignComments {
    /** Empty, or with an entry on its first line, or on many lines. */
    private static final Pattern MAP = Pattern.compile("#\\{\\s*(\\}|$|(?!\\{).*(=>|:=|\\w: ))");

    private static final Pattern DIGITS = Pattern.compile("#([0-9A-Za-z]+)");

    private ForeignComments() {}

    /**
     * Such a thing.
     *
     * @param mistake what to say of it
     * @param length how much of the comment belongs to it
     */
    record Doubt(LetterErrors.Mistake mistake, int length) {}

    /** The map or integer that a comment behind a token may be; null if it is plainly a comment. */
    static @Nullable Doubt of(Token comment, @Nullable Token previous) {
        if (previous == null) {
            return null;
        }
        String text = comment.getText();
        boolean map = MAP.matcher(text).lookingAt() && Words.awaitsValue(previous.getType());
        return map ? map() : integer(text, comment, previous);
    }

    private static Doubt map() {
        return new Doubt(
                new LetterErrors.Mistake(
                        SyntaxCode.UNEXPECTED,
                        "`#` begins a comment, so no map begins here.",
                        List.of("a map begins with `%{`: `%{name: value}`, `%{key => value}`")),
                2);
    }

    private static @Nullable Doubt integer(String text, Token comment, Token previous) {
        Matcher digits = DIGITS.matcher(text);
        boolean touches = previous.getStopIndex() + 1 == comment.getStartIndex();
        return touches && previous.getType() == SegueLexer.INTEGER && digits.lookingAt()
                ? integer(previous.getText(), digits.group(1))
                : null;
    }

    private static @Nullable Doubt integer(String base, String digits) {
        try {
            BigInteger number = new BigInteger(digits, Integer.parseInt(base));
            String written = base.equals("16") ? "0x" + number.toString(16) : number.toString();
            return new Doubt(
                    new LetterErrors.Mistake(
                            SyntaxCode.BAD_NUMBER,
                            "`%s#%s` is not a number: `#` begins a comment.".formatted(base, digits),
                            List.of("write `" + written + "`")),
                    digits.length() + 1);
        } catch (NumberFormatException noSuchBase) {
            return null;
        }
    }
}
