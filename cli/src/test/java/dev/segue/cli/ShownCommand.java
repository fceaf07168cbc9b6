package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A command as a page shows it: behind {@code $}, with what it prints below it, and its exit code where the page asks for
 * it by {@code echo $?}. A line {@code …} stands for lines that the page leaves out.
 */
public record ShownCommand(String command, List<String> output, int exitCode) {
    private static final String ASK = "$ echo $?";
    private static final Pattern TIME = Pattern.compile("\\d+(\\.\\d+)?(us|ms|s)\\b");
    private static final Pattern WORD = Pattern.compile("'[^']*'|\"[^\"]*\"|\\S+");

    /** The commands in a block of a page. */
    public static List<ShownCommand> in(Page.Block block) {
        List<ShownCommand> commands = new ArrayList<>();
        for (String part : block.text().replace("\\\n", " ").split("(?m)^(?=\\$ )")) {
            List<String> lines = part.lines().toList();
            if (part.startsWith(ASK)) {
                ShownCommand asked = commands.removeLast();
                commands.add(new ShownCommand(asked.command, asked.output, Integer.parseInt(lines.get(1))));
            } else if (!lines.isEmpty()) {
                commands.add(new ShownCommand(lines.getFirst().substring(2), lines.subList(1, lines.size()), 0));
            }
        }
        return commands;
    }

    /** The arguments of {@code ./segue}. */
    public String[] arguments() {
        assertTrue(command.startsWith("./segue "), () -> "cannot be run by the tests: " + command);
        return WORD.matcher(command.substring("./segue ".length()))
                .results()
                .map(word -> word.group().replaceAll("^['\"]|['\"]$", ""))
                .toArray(String[]::new);
    }

    /** Fails unless the program ended as the page says and printed what the page shows; lengths of time may differ. */
    public void isAsShown(int code, String printed) {
        assertEquals(exitCode, code, () -> command + "\n" + printed);
        if (plain(output).findAny().isPresent()) {
            String shown = plain(output)
                    .map(line -> line.equals("…") ? "([^\n]*\n)*" : Pattern.quote(line) + "\n")
                    .collect(Collectors.joining());
            String lines =
                    plain(printed.lines().toList()).map(line -> line + "\n").collect(Collectors.joining());
            assertTrue(
                    lines.matches(shown),
                    () -> "%s\nshould print\n%s\nand prints\n%s"
                            .formatted(command, String.join("\n", output), printed));
        }
    }

    /** Lines without lengths of time, the blanks that make columns of them, and empty lines. */
    private static Stream<String> plain(List<String> lines) {
        return lines.stream()
                .map(line -> TIME.matcher(line).replaceAll("TIME").strip().replaceAll(" +", " "))
                .map(line -> line.replaceAll(" (0|TIME)$", " TIME"))
                .filter(line -> !line.isEmpty());
    }
}
