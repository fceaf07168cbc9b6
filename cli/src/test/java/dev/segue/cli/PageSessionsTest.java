package dev.segue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sessions in the page about them go as they stand there, one after the other in one session, times aside. */
class PageSessionsTest {
    private static final String PROMPT = "segue> ";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(segue> .*?)^```$");
    private static final Pattern TIME = Pattern.compile(" +[0-9.]+m?s$");

    private static List<String> sessions() throws IOException {
        return BLOCK.matcher(Files.readString(Called.ROOT.resolve("docs/repl.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @Test
    void everySessionAnswersAsThePageSays() throws IOException {
        List<String> entered = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String session : sessions()) {
            for (String line : session.lines().toList()) {
                if (line.startsWith(PROMPT)) {
                    entered.add(line.substring(PROMPT.length()));
                } else {
                    expected.add(line);
                }
            }
        }
        assertFalse(entered.isEmpty());
        byte[] input = String.join("\n", entered).getBytes(StandardCharsets.UTF_8);
        // The answers that stand in the input are shown again, as a pipe shows none of it.
        List<String> echoed = List.of("yes", "no");
        String shown = Called.withInput(input, "repl").without(Called.ROOT + "/").lines().stream()
                .filter(line -> !echoed.contains(line))
                .map(PageSessionsTest::withoutTime)
                .collect(Collectors.joining("\n"));
        assertEquals(expected.stream().map(PageSessionsTest::withoutTime).collect(Collectors.joining("\n")), shown);
    }

    private static String withoutTime(String line) {
        return TIME.matcher(line).replaceFirst("");
    }
}
