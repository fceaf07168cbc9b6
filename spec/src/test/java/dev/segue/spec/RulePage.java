package dev.segue.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The ids of the rules on the language page. */
final class RulePage {

    private static final Pattern CODE = Pattern.compile("(?ms)^```\n.*?^```$|`[^`]*`");
    private static final Pattern ID = Pattern.compile("\\[([a-z]+(?:\\.[a-z0-9-]+)+)]");
    private static final Pattern LATER = Pattern.compile("([a-z]+(?:\\.[a-z0-9-]+)+): \\S.*");

    private RulePage() {}

    /** All ids in the page's order. */
    static List<String> ids() throws IOException {
        String page = Files.readString(Path.of("../docs/language.md"));
        return ID.matcher(CODE.matcher(page).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The ids that need no chunk yet, each with its reason in the file. */
    static List<String> later() throws IOException {
        return Files.readAllLines(Path.of("later.txt")).stream()
                .filter(line -> !line.isBlank())
                .map(RulePage::laterId)
                .toList();
    }

    private static String laterId(String line) {
        var matcher = LATER.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("later.txt wants \"id: reason\" and has " + line);
        }
        return matcher.group(1);
    }
}
