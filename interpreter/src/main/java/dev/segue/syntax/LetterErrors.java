package dev.segue.syntax;

import dev.segue.source.Brevity;
import dev.segue.source.SyntaxCode;
import java.util.List;
import java.util.Optional;

/** Words for mistakes of letters: characters, numbers and escapes that do not exist. */
final class LetterErrors {
    private static final String QUOTES = "'`‘’“”„";

    /** What to say about such a mistake. */
    record Mistake(SyntaxCode code, String message, List<String> hints) {}

    /** Whether something is a whole text in the quotes of another language. */
    static boolean isForeignText(String characters) {
        int last = characters.length() - 1;
        boolean quoted =
                last > 0 && QUOTES.indexOf(characters.charAt(0)) >= 0 && QUOTES.indexOf(characters.charAt(last)) >= 0;
        return quoted || isSigil(characters);
    }

    /** Whether something is a text with a letter before its quotes, as Elixir has them. */
    private static boolean isSigil(String characters) {
        return characters.length() > 2 && characters.charAt(0) == '~';
    }

    Mistake badCharacter(String characters) {
        int first = characters.codePointAt(0);
        if (first < ' ' || first == 0x7F) {
            return mistake(
                    SyntaxCode.BAD_CHARACTER,
                    "The control character U+%04X has no place in a script.".formatted(first),
                    "delete it, or write it in a text as `\\u{%X}`".formatted(first));
        }
        if (Character.isSpaceChar(first)) {
            return mistake(
                    SyntaxCode.BAD_CHARACTER,
                    "The unusual space U+%04X means nothing here.".formatted(first),
                    "replace it by a plain space");
        }
        if (Character.getType(first) == Character.FORMAT) {
            return mistake(
                    SyntaxCode.BAD_CHARACTER,
                    "The invisible character U+%04X means nothing here.".formatted(first),
                    "delete it");
        }
        String message = "`" + Brevity.of(characters) + "` means nothing here.";
        if (isSigil(characters)) {
            return mistake(
                    SyntaxCode.BAD_CHARACTER, message, "there are no sigils: a text, a pattern too, is written \"…\"");
        }
        if (isForeignText(characters)) {
            return mistake(SyntaxCode.BAD_CHARACTER, message, "texts stand in straight double quotes: \"…\"");
        }
        return switch (characters) {
            case "'", "`", "‘", "’", "“", "”", "„" ->
                mistake(SyntaxCode.BAD_CHARACTER, message, "texts stand in straight double quotes: \"…\"");
            case "&", "&&" ->
                mistake(SyntaxCode.BAD_CHARACTER, message, "write `and` for a logical and, `++` to join texts");
            case "!" -> mistake(SyntaxCode.BAD_CHARACTER, message, "write `not` for a negation");
            case "?" -> mistake(SyntaxCode.BAD_CHARACTER, message, "write `if condition { a } else { b }`");
            case "$" -> mistake(SyntaxCode.BAD_CHARACTER, message, "`${…}` stands only in a text");
            case "%" ->
                mistake(
                        SyntaxCode.BAD_CHARACTER,
                        message,
                        "write `mod` for the rest of a division, `%{` for a map, `#` for a comment");
            case "~" -> mistake(SyntaxCode.BAD_CHARACTER, message, "there are no sigils: a text is written \"…\"");
            case "@" -> mistake(SyntaxCode.BAD_CHARACTER, message, "names begin with a letter or `_`");
            default -> new Mistake(SyntaxCode.BAD_CHARACTER, message, otherCharacter(first));
        };
    }

    private static List<String> otherCharacter(int first) {
        return Character.isLetter(first)
                ? List.of("names are made of the letters a to z, digits and `_`; other letters stand in texts")
                : List.of();
    }

    Mistake badNumber(String text) {
        String message = "`" + text + "` is not a number.";
        if (text.matches("[0-9][0-9_]*\\.[0-9]+(us|ms|s|m|h|d)")) {
            return mistake(
                    SyntaxCode.BAD_NUMBER, message, "durations are whole numbers of their units, such as `1s500ms`");
        }
        if (text.matches("0[xX].*|0[bBoO][0-9_]*")) {
            return mistake(SyntaxCode.BAD_NUMBER, message, "numbers are decimal, or hexadecimal such as `0x1f`");
        }
        if (text.matches("[0-9]+(k|K|M|G|KB|MB|GB|kB|kb|mb|gb)")) {
            return mistake(SyntaxCode.BAD_NUMBER, message, "sizes are written `512B`, `64KiB`, `512MiB` or `2GiB`");
        }
        if (text.matches("[0-9]+[eE][0-9]+")) {
            String whole = text.replaceFirst("[eE]", ".0e");
            return mistake(SyntaxCode.BAD_NUMBER, message, "a float has digits on both sides of its point: " + whole);
        }
        if (text.matches(".*(_|__.*)")) {
            return mistake(SyntaxCode.BAD_NUMBER, message, "a single `_` may stand between two digits");
        }
        Optional<String> unit = Units.written(text);
        if (unit.isPresent()) {
            return mistake(SyntaxCode.BAD_NUMBER, message, "write `" + unit.get() + "`");
        }
        return mistake(SyntaxCode.BAD_NUMBER, message, "a letter, digit or `_` cannot stand directly behind a number");
    }

    Mistake badEscape(String text) {
        return mistake(
                SyntaxCode.BAD_ESCAPE,
                "`" + text + "` is no escape.",
                "the escapes are \\n \\t \\r \\\" \\\\ \\$ and \\u{1F600}; a backslash itself is \\\\");
    }

    private static Mistake mistake(SyntaxCode code, String message, String hint) {
        return new Mistake(code, message, List.of(hint));
    }
}
