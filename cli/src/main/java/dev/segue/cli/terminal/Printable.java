package dev.segue.cli.terminal;

import dev.segue.source.TerminalText;
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
        return TerminalText.visible(text);
    }

    /** The lines of a text, each safe to show. An empty text has none. */
    public static List<String> lines(String text) {
        return Arrays.stream(text.strip().split("\\R"))
                .map(each -> line(each.replace("\t", "    ")))
                .filter(each -> !text.isBlank())
                .toList();
    }
}
