package dev.segue.cli.terminal;

import java.util.Arrays;
import java.util.List;

/**
 * Makes text of a target or script safe to show: what would move the cursor, change colours or turn the direction of
 * writing is shown as its code instead.
 */
public final class Printable {
    private Printable() {}

    /** One line: line breaks are shown as codes too. */
    public static String line(String text) {
        if (text.chars().noneMatch(Printable::isUnsafe)) {
            return text;
        }
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(point -> append(safe, point));
        return safe.toString();
    }

    /** The lines of a text, each safe to show. An empty text has none. */
    public static List<String> lines(String text) {
        return Arrays.stream(text.strip().split("\\R"))
                .map(each -> line(each.replace("\t", "    ")))
                .filter(each -> !text.isBlank())
                .toList();
    }

    private static void append(StringBuilder safe, int point) {
        if (isUnsafe(point)) {
            safe.append("\\u{")
                    .append(Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT))
                    .append('}');
        } else {
            safe.appendCodePoint(point);
        }
    }

    private static boolean isUnsafe(int point) {
        boolean turnsDirection = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean breaksLine = point == 0x2028 || point == 0x2029;
        return Character.isISOControl(point) || turnsDirection || breaksLine;
    }
}
