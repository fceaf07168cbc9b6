package dev.segue.cli.terminal;

import dev.segue.source.TerminalText;
import java.util.Arrays;
import java.util.List;

/**
 * Makes text of a target or script safe to show: what would move the cursor, change colours or turn the direction of
 * writing is shown as its code instead.
 */
public final class Printable {
    private static final int LONGEST = 2_000;

    private Printable() {}

    /** One line: line breaks are shown as codes too. */
    public static String line(String text) {
        return TerminalText.visible(text);
    }

    /** The beginning of a long text, and how long it is; any other as it is. */
    public static String shortened(String text) {
        int characters = text.codePointCount(0, text.length());
        return characters <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "… (" + characters + " characters)";
    }

    /** The lines of a text, each safe to show. An empty text has none. */
    public static List<String> lines(String text) {
        return Arrays.stream(text.strip().split("\\R"))
                .map(each -> line(each.replace("\t", "    ")))
                .filter(each -> !text.isBlank())
                .toList();
    }
}
