package dev.segue.cli.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole sessions of {@code segue repl} in a real terminal. */
class RealTerminalTest {
    @TempDir
    private Path folder = Path.of("");

    private List<String> lines(String screen) {
        return screen.lines().filter(line -> !line.isBlank()).toList();
    }

    @Test
    void aWholeSession() throws IOException {
        try (Tmux terminal = new Tmux(folder, Map.of())) {
            terminal.await("sim>");
            terminal.press("count(webso", "Tab");
            String screen = terminal.await("websockets([app: atom]");
            assertTrue(lines(screen).getFirst().startsWith("Segue"), screen);
            assertFalse(screen.contains("WARNING"), screen);
            terminal.press(":ch", "Tab");
            terminal.await(":chat_http     on the target");
            terminal.press("))", "Enter");
            terminal.await("200");
            terminal.enter("listeners(:chat)");
            terminal.await(":chat_http  :tcp       4000  :running");
            terminal.enter("suspend_channels(:chat)");
            terminal.await("sim (400 suspended)>");
            terminal.press("C-d");
            terminal.await("Resume them and leave? [yes/no]");
            terminal.enter("y");
            screen = terminal.await("left with 0");
            assertTrue(screen.contains("Resumed 400 processes and listeners."), screen);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100})
    void whatTheChoicesAreStandsInOneColumn(int columns) throws IOException {
        try (Tmux terminal = new Tmux(folder, columns, Map.of())) {
            terminal.await("sim>");
            terminal.press("check_", "Tab");
            List<String> rows = terminal.await("check_release")
                    .lines()
                    .filter(line -> line.startsWith("check_"))
                    .toList();
            assertTrue(rows.size() > 5, rows.toString());
            assertEquals(
                    1,
                    rows.stream()
                            .map(row -> row.replaceFirst("^(\\S+ +).*", "$1").length())
                            .distinct()
                            .count(),
                    String.join("\n", rows));
        }
    }

    @Test
    void ctrlCStopsWhatIsTypedAndWhatIsCarriedOutAndNotTheSession() throws IOException {
        try (Tmux terminal = new Tmux(folder, Map.of())) {
            terminal.await("sim>");
            terminal.press("let half =");
            terminal.await("let half =");
            terminal.press("C-c");
            terminal.enter("[info(\"be\" ++ \"gun\"), reduce(1..100_000_000_000, 0, fn(a, b) -> a + b)]");
            terminal.await("begun");
            terminal.press("C-c");
            terminal.await("cancelled");
            terminal.enter("20 + 3");
            terminal.await("23");
        }
    }

    @Test
    void aPoliteKillResumesWhatIsSuspended() throws IOException {
        try (Tmux terminal = new Tmux(folder, Map.of())) {
            terminal.await("sim>");
            terminal.enter("suspend_channels(:chat)");
            terminal.await("sim (400 suspended)>");
            terminal.press("half typ");
            ProcessHandle.of(terminal.process()).orElseThrow().destroy();
            String screen = terminal.await("left with 0");
            assertTrue(screen.contains("Resumed 400 processes and listeners."), screen);
        }
    }

    @Test
    void aDumbTerminalGetsPlainLinesAndCtrlCKeepsTheSession() throws IOException {
        try (Tmux terminal = new Tmux(folder, Map.of("TERM", "dumb"))) {
            terminal.await("sim>");
            terminal.enter("count([1,");
            terminal.await("[1,\n>");
            terminal.enter("2, 3])");
            terminal.await("\n3");
            terminal.press("half", "C-c");
            terminal.await("^C\nsim>");
            terminal.enter("40 + 2");
            terminal.await("42");
            terminal.enter("coun(1)");
            terminal.await("sim> coun(1)\nerror SEG0201");
            terminal.press("C-d");
            terminal.await("left with 0");
            assertFalse(terminal.printed().contains("\u001B"), terminal.printed());
        }
    }
}
