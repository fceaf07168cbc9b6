package dev.segue.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case of a placing table: a title, the instructions of the two entries in short, a script, and what must come of it.
 *
 * <pre>
 * --- title
 * relup: code point suspend load resume
 * relup down: code point suspend load resume
 * check step "a" { info("a") }
 * up: code a point suspend load resume
 * down: code a point suspend load resume
 * error: SEG0401 a part of the message
 * </pre>
 */
record PlacingCase(
        String title,
        String relupUp,
        String relupDown,
        String script,
        Optional<String> up,
        Optional<String> down,
        List<String> errors,
        List<String> warnings) {
    private static final String UP = "code point suspend load change resume";
    private static final String DOWN = "code point suspend change load resume";

    static List<PlacingCase> read(String table) {
        List<PlacingCase> cases = new ArrayList<>();
        for (String part : ("\n" + table).split("\n--- ")) {
            if (!part.isBlank() && !part.strip().startsWith("#")) {
                cases.add(one(part));
            }
        }
        return cases;
    }

    private static PlacingCase one(String part) {
        List<String> lines = part.lines().toList();
        StringBuilder script = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            if (!line.matches("(relup|relup down|up|down|error|warning): ?.*")) {
                script.append(line).append('\n');
            }
        }
        Optional<String> relup = value(lines, "relup: ");
        return new PlacingCase(
                lines.getFirst(),
                relup.orElse(UP),
                value(lines, "relup down: ").or(() -> relup).orElse(DOWN),
                script.toString(),
                value(lines, "up: "),
                value(lines, "down: "),
                values(lines, "error: "),
                values(lines, "warning: "));
    }

    private static Optional<String> value(List<String> lines, String key) {
        return values(lines, key).stream().findFirst();
    }

    private static List<String> values(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).strip())
                .toList();
    }
}
